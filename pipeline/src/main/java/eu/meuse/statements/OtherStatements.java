package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The closed statements of all other quarters, each as it was closed last: what they claim is claimed, in whatever order
 * they were signed, and no other statement claims it. A certificate stands in the one that claimed it first.
 *
 * <p>A statement's claim is what is due to its date less all that others claim of certificates up to that date. So the
 * claims of all quarters together are what is due, also where an earlier quarter is closed again after a later one.
 */
public final class OtherStatements {
    private final Quarter quarter;
    private final SortedMap<Quarter, CoFinancing> earlier = new TreeMap<>();
    private final SortedMap<Quarter, CoFinancing> later = new TreeMap<>();
    private final Map<Quarter, String> names = new LinkedHashMap<>();

    /**
     * What has been closed.
     *
     * @param quarter of the statement that is made
     * @param byName closed statements of other quarters under their names, {@code 2013-Q1.r2}; of a quarter the last one
     */
    public OtherStatements(Quarter quarter, Map<String, CoFinancing> byName) {
        this.quarter = quarter;
        byName.forEach((name, statement) -> {
            Quarter of = Quarter.parse(name.substring(0, name.indexOf('.'))).orElseThrow();
            names.put(of, name);
            if (of.compareTo(quarter) != 0) {
                (of.compareTo(quarter) < 0 ? earlier : later).put(of, statement);
            }
        });
    }

    /** The last of the statements before, which does not know of those that were closed again afterwards; none where there is none. */
    private Optional<CoFinancing> followed() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.lastKey()));
    }

    /** Whether all of those before say what they claim: closed by earlier versions of the program they do not. */
    private boolean knowsClaims() {
        return earlier.values().stream().noneMatch(statement -> statement.basis().factsHash().isEmpty());
    }

    /** A statement with where its certificates stand, what was signed of them, and what others claim beside what it follows. */
    public CoFinancing beside(CoFinancing statement) {
        ListedCertificates listed = listed();
        List<Certificate> certificates = listed.of(statement.certificates(), statement.partners());
        return SignedAlerts.in(new CoFinancing(statement.basis(), statement.partners(), statement.categories(),
                sources(statement, listed),
                certificates, statement.deductions(), statement.payments(), statement.spending(), statement.leftoverCents(),
                statement.alerts(), statement.causes(), statement.items(), statement.changedItems()));
    }

    /** A partner of whom nothing is due has a line too where others claim, or pay back, something of it. */
    private List<SourceAmounts> sources(CoFinancing statement, ListedCertificates listed) {
        List<String> order = statement.partners().stream().map(FundedPartner::id).toList();
        BigDecimal no = Money.ZERO;
        Stream<SourceAmounts> without = order.stream()
                .filter(partner -> statement.sources().stream().noneMatch(line -> isErdf(line) && line.partner().equals(partner)))
                .map(partner -> claimedElsewhere(new SourceAmounts(
                        new FinancingLine(partner, PartnerAccount.ERDF, no, no, no, no, no, no), statement.basis().signed().map(signed -> no)), listed))
                .filter(line -> line.elsewhere().signum() != 0);
        return Stream.concat(statement.sources().stream().map(line -> isErdf(line) ? claimedElsewhere(line, listed) : line), without)
                .sorted(Comparator.<SourceAmounts>comparingInt(line -> order.indexOf(line.partner()))
                        .thenComparing(SourceAmounts::source, CoFinancing.inOrder(statement.basis().sources())))
                .toList();
    }

    /** What others bear is claimed of nobody. */
    private static boolean isErdf(SourceAmounts line) {
        return line.source().equals(PartnerAccount.ERDF);
    }

    private ListedCertificates listed() {
        ListedCertificates listed = new ListedCertificates(quarter);
        followed().ifPresent(of -> listed.standIn(names.get(earlier.lastKey()), of));
        earlier.forEach((of, one) -> listed.standIn(names.get(of), one));
        later.forEach((of, one) -> listed.standIn(names.get(of), one));
        if (knowsClaims()) {
            earlier.values().forEach(listed::claimed);
        } else {
            followed().ifPresent(listed::signed);
        }
        later.values().forEach(listed::claimedLater);
        return listed;
    }

    private SourceAmounts claimedElsewhere(SourceAmounts line, ListedCertificates listed) {
        BigDecimal before = knowsClaims() && followed().isPresent()
                ? claimedBefore(line.partner()).subtract(line.signed().orElse(Money.ZERO))
                : Money.ZERO;
        return line.claimedElsewhere(before.add(claimedLater(line.partner())).add(listed.claimedBeyond(line.partner())));
    }

    private BigDecimal claimedBefore(String partner) {
        List<BigDecimal> claims = new ArrayList<>();
        earlier.values().forEach(statement -> statement.sources().stream()
                .filter(line -> line.partner().equals(partner) && isErdf(line))
                .forEach(line -> claims.add(line.claim())));
        return Money.sum(claims);
    }

    /** Of certificates up to the quarter's end. */
    private BigDecimal claimedLater(String partner) {
        return Money.sum(later.values().stream()
                .flatMap(statement -> statement.certificates().stream())
                .filter(one -> one.partner().equals(partner) && ListedCertificates.endsBy(quarter, one))
                .map(Certificate::claim)
                .toList());
    }
}
