package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which statement each certificate stands: the first that was closed after it was known, so that it is claimed once
 * also where it comes when the quarter of its day is closed.
 */
public final class ListedCertificates {
    private final Quarter quarter;
    private final Map<String, Entry> listed = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();

    /** What a closed statement says of a certificate. */
    private record Entry(Certificate certificate, String statement) {}

    /**
     * What has been closed.
     *
     * @param quarter of the statement that is made
     * @param name of the statement that another one follows; empty: there is none
     * @param followed that statement; it knows where all certificates before it stand
     * @param later closed statements of quarters after the other one, by their names
     */
    public ListedCertificates(
            Quarter quarter, Optional<String> name, CoFinancing followed, Map<String, CoFinancing> later) {
        this.quarter = quarter;
        name.ifPresent(of -> followed.certificates().forEach(one ->
                listed.put(one.identity(), new Entry(one, one.standsHere() ? of : one.statement()))));
        later.forEach((of, statement) -> statement.certificates().stream()
                .filter(Certificate::standsHere)
                .forEach(one -> elsewhere.putIfAbsent(one.identity(), of)));
    }

    /**
     * The certificates of the statement, each with where it stands and its part of what is due.
     *
     * @param today as known today
     */
    public List<Certificate> of(List<Certificate> today, List<FundedPartner> partners) {
        Map<String, Entry> gone = new LinkedHashMap<>(listed);
        List<Certificate> certificates = new ArrayList<>();
        for (Certificate one : today) {
            Optional<Entry> entry = Optional.ofNullable(gone.remove(one.identity()));
            String statement = entry.map(Entry::statement).orElse(elsewhere.getOrDefault(one.identity(), ""));
            certificates.add(one.in(statement.startsWith(quarter + ".") ? "" : statement, entry.map(ListedCertificates::said)));
        }
        gone.values().forEach(entry -> certificates.add(nothing(entry)));
        return new CertificateParts(partners).of(certificates);
    }

    /** One that was signed and is known no longer: what was claimed for it is taken back. */
    private static Certificate nothing(Entry entry) {
        Certificate then = entry.certificate();
        return new Certificate(then.partner(), then.number(), then.firstOn(), then.certifiedOn(), 0, new TreeMap<>(), Money.ZERO,
                Money.ZERO, entry.statement(), Optional.of(said(entry)));
    }

    private static Certificate.Listed said(Entry entry) {
        return new Certificate.Listed(entry.certificate().certified(), entry.certificate().erdf());
    }
}
