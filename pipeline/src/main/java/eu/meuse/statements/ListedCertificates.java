package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.Collection;
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
 * also where it comes when the quarter of its day is closed. Once a later quarter is closed, a statement lists what its own
 * last close lists, and claims for each certificate what that claims.
 */
final class ListedCertificates {
    private static final Certificate.Listed NOTHING = new Certificate.Listed(Money.ZERO, Money.ZERO);

    private final Quarter quarter;
    private final boolean isSettled;
    private final Map<String, Certificate> last = new LinkedHashMap<>();
    /** Statements of other quarters, by the certificates that stand in them. */
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, Certificate.Listed> before = new HashMap<>();
    private final Map<String, Certificate.Listed> here = new HashMap<>();
    private final Set<String> standHere = new HashSet<>();

    /**
     * What closed statements say.
     *
     * @param quarter of the statement that is made
     * @param own last close, where a later quarter is closed
     * @param later empty where no later quarter is closed
     */
    ListedCertificates(Quarter quarter, Collection<ClosedStatement> earlier, Optional<ClosedStatement> own, Optional<Collection<ClosedStatement>> later) {
        this.quarter = quarter;
        this.isSettled = later.isPresent();
        earlier.forEach(one -> {
            standIn(one);
            say(one, before);
        });
        own.ifPresent(one -> {
            one.rest().certificates().stream().filter(Certificate::standsHere).map(Certificate::identity).forEach(standHere::add);
            say(one, here);
        });
        later.stream().flatMap(Collection::stream).forEach(this::standIn);
    }

    private void standIn(ClosedStatement close) {
        close.rest().certificates().stream()
                .filter(Certificate::standsHere)
                .forEach(one -> statements.putIfAbsent(one.identity(), close.name().name()));
    }

    private void say(ClosedStatement close, Map<String, Certificate.Listed> said) {
        close.rest().certificates().forEach(one -> {
            last.put(one.identity(), one);
            said.merge(one.identity(), new Certificate.Listed(one.newlyCertified(), one.claim()), Certificate.Listed::plus);
        });
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
        return new CertificateParts(quarter, partners).of(certificates).stream().map(one -> isSettled ? settled(one) : one).toList();
    }

    private Certificate placed(Certificate one) {
        return one.in(statement(one), Optional.ofNullable(before.get(one.identity())));
    }

    private String statement(Certificate one) {
        return standHere.contains(one.identity()) ? "" : statements.getOrDefault(one.identity(), isSettled ? Certificate.NEXT : "");
    }

    /** What is neither signed before nor by the quarter's own close is claimed later. */
    private Certificate settled(Certificate one) {
        Certificate.Listed claimed = before.getOrDefault(one.identity(), NOTHING).plus(here.getOrDefault(one.identity(), NOTHING));
        Certificate.Listed left = new Certificate.Listed(one.certified(), one.erdf()).less(claimed);
        return left.hasNothing() ? one : one.leaving(left);
    }
}
