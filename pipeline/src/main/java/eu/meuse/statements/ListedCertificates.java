package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which statement each certificate stands: the first that was closed after it was known, so that it is claimed once
 * also where it comes when the quarter of its day is closed.
 */
final class ListedCertificates {
    private final Quarter quarter;
    private final Map<String, Certificate> last = new LinkedHashMap<>();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, Certificate.Listed> said = new HashMap<>();
    private final Set<String> beyond = new HashSet<>();
    private final Map<String, BigDecimal> claimedBeyond = new HashMap<>();

    /** @param quarter of the statement that is made */
    ListedCertificates(Quarter quarter) {
        this.quarter = quarter;
    }

    /** Whether a certificate is dated up to the end of a quarter, all of it. */
    static boolean endsBy(Quarter quarter, Certificate one) {
        return one.certifiedOn().compareTo(quarter.end().toString()) <= 0;
    }

    /** Where a closed statement says that certificates stand; the first to say so is right. */
    void standIn(String name, CoFinancing statement) {
        statement.certificates().forEach(one -> statements.putIfAbsent(one.identity(), one.standsHere() ? name : one.statement()));
    }

    /** A statement of an earlier quarter that says all that was signed of its certificates. */
    void signed(CoFinancing statement) {
        statement.certificates().forEach(one -> say(one, one.certified(), one.erdf()));
    }

    /** A statement of an earlier quarter that says what it adds to what was signed. */
    void claimed(CoFinancing statement) {
        statement.certificates().forEach(one -> say(one, one.newlyCertified(), one.claim()));
    }

    /** A statement of a later quarter: what it claims of certificates up to this one's end is claimed. */
    void claimedLater(CoFinancing statement) {
        statement.certificates().forEach(one -> {
            if (!endsBy(quarter, one)) {
                if (one.standsHere()) {
                    beyond.add(one.identity());
                }
            } else if (one.claim().signum() != 0 || one.newlyCertified().signum() != 0) {
                say(one, one.newlyCertified(), one.claim());
            }
        });
    }

    private void say(Certificate one, BigDecimal certified, BigDecimal erdf) {
        last.put(one.identity(), one);
        said.merge(one.identity(), new Certificate.Listed(certified, erdf),
                (before, more) -> new Certificate.Listed(before.certified().add(more.certified()), before.erdf().add(more.erdf())));
    }

    /**
     * The certificates of the statement, each with where it stands, its part of what is due, and what was signed of it; one
     * that was signed and is known no longer has a line with nothing, by which what was claimed for it is taken back.
     *
     * @param today as known today
     */
    List<Certificate> of(List<Certificate> today, List<FundedPartner> partners) {
        Map<String, Certificate> gone = new LinkedHashMap<>(last);
        List<Certificate> certificates = new ArrayList<>();
        for (Certificate one : today) {
            gone.remove(one.identity());
            certificates.add(placed(one));
        }
        gone.values().forEach(then -> certificates.add(placed(new Certificate(then.partner(), then.number(), then.firstOn(),
                then.certifiedOn(), 0, new TreeMap<>(), Money.ZERO, Money.ZERO, "", Optional.empty()))));
        return new CertificateParts(partners).of(certificates).stream().map(this::fullyClaimed).toList();
    }

    private Certificate placed(Certificate one) {
        String statement = statements.getOrDefault(one.identity(), "");
        return one.in(statement.startsWith(quarter + ".") ? "" : statement, Optional.ofNullable(said.get(one.identity())));
    }

    /** One that goes beyond the quarter and stands in a later statement: nothing of it is claimed here. */
    private Certificate fullyClaimed(Certificate one) {
        if (!beyond.contains(one.identity())) {
            return one;
        }
        claimedBeyond.merge(one.partner(), Optional.ofNullable(said.get(one.identity())).map(Certificate.Listed::erdf).map(one.erdf()::subtract).orElse(one.erdf()), BigDecimal::add);
        return one.in(one.statement(), Optional.of(new Certificate.Listed(one.certified(), one.erdf())));
    }

    /** What later statements claim of a partner's certificates that go beyond the quarter, as far as they do not; known once these are listed. */
    BigDecimal claimedBeyond(String partner) {
        return claimedBeyond.getOrDefault(partner, Money.ZERO);
    }
}
