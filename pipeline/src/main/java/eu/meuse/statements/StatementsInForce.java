package eu.meuse.statements;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The statements that are closed, of each quarter the last one, and the statement of a quarter beside them.
 *
 * <p>A statement claims what is due to its date less what those of earlier quarters claim: closed one after the other, less
 * what was due in the last one. Once a later quarter is closed, what a statement claims is settled: it shows what is known
 * today, and claims what its own last close claims; the rest is claimed by the next statement of a later quarter.
 */
public final class StatementsInForce {
    private final Quarter quarter;
    private final SortedMap<Quarter, ClosedStatement> earlier = new TreeMap<>();
    private final SortedMap<Quarter, ClosedStatement> later = new TreeMap<>();
    private final Optional<ClosedStatement> own;

    /**
     * What has been closed.
     *
     * @param quarter of the statement that is made
     * @param closed of each quarter the last one, this quarter's too
     */
    public StatementsInForce(Quarter quarter, List<ClosedStatement> closed) {
        this.quarter = quarter;
        closed.forEach(one -> {
            if (one.quarter().compareTo(quarter) < 0) {
                earlier.put(one.quarter(), one);
            } else if (one.quarter().compareTo(quarter) > 0 && one.isOfMoney()) {
                later.put(one.quarter(), one);
            }
        });
        this.own = closed.stream().filter(one -> isSettled() && one.quarter().equals(quarter)).findFirst();
    }

    /** Whether a later statement is closed. */
    private boolean isSettled() {
        return !later.isEmpty();
    }

    /**
     * A statement beside those that are closed.
     *
     * @param today as it follows from the facts alone
     * @param causes the submissions that differ from those of the statement that it follows; kept where anything has changed
     */
    public CoFinancing beside(CoFinancing today, List<Cause> causes) {
        Optional<SignedBefore> followed = earlier.isEmpty() ? Optional.empty() : Optional.of(new SignedBefore(earlier.get(earlier.lastKey())));
        CoFinancing claiming = claiming(followed.map(before -> before.linesOf(today)).orElse(today));
        return followed.map(before -> before.explained(quarter, claiming, causes)).orElse(claiming);
    }

    private CoFinancing claiming(CoFinancing statement) {
        List<FundedPartner> partners = partners(statement);
        ListedCertificates listed = new ListedCertificates(quarter, earlier.values(), own, isSettled() ? Optional.of(later.values()) : Optional.empty());
        return SignedAlerts.in(new CoFinancing(
                statement.basis().beside(!listsAll()),
                partners, categories(statement, partners), sources(statement, partners.stream().map(FundedPartner::id).toList()),
                listed.of(statement.certificates(), partners), statement.deductions(), statement.payments(), statement.spending(),
                statement.leftoverCents(), statement.alerts(), statement.causes(), statement.items(), statement.changedItems()));
    }

    private boolean listsAll() {
        return Stream.of(earlier.values().stream(), own.stream(), later.values().stream())
                .flatMap(closes -> closes)
                .allMatch(ClosedStatement::listsAll);
    }

    /** A partner of whom something was signed and nothing is known any more is still there, without a grant. */
    private List<FundedPartner> partners(CoFinancing statement) {
        List<FundedPartner> partners = new ArrayList<>(statement.partners());
        Set<String> known = new HashSet<>(partners.stream().map(FundedPartner::id).toList());
        Stream.concat(earlier.values().stream(), own.stream()).flatMap(ClosedStatement::partners)
                .filter(partner -> known.add(partner.id()))
                .forEach(gone -> partners.add(gone.withoutMoney()));
        return partners.stream()
                .sorted(Comparator.comparing((FundedPartner partner) -> !partner.lead()).thenComparing(FundedPartner::id))
                .toList();
    }

    private static List<CategoryAmounts> categories(CoFinancing statement, List<FundedPartner> partners) {
        List<String> order = partners.stream().map(FundedPartner::id).toList();
        return statement.categories().stream()
                .sorted(Comparator.<CategoryAmounts>comparingInt(line -> order.indexOf(line.partner()))
                        .thenComparing(CategoryAmounts::costCategory, CoFinancing.inOrder(statement.basis().categories())))
                .toList();
    }

    /** A partner of whom nothing is due has a line too where something of it was claimed. */
    private List<SourceAmounts> sources(CoFinancing statement, List<String> partners) {
        ClaimsInForce before = new ClaimsInForce(earlier.values());
        ClaimsInForce settled = settled();
        Stream<SourceAmounts> without = partners.stream()
                .filter(partner -> statement.sources().stream().noneMatch(line -> line.comesFromErdf() && line.partner().equals(partner)))
                .map(partner -> new SourceAmounts(FinancingLine.none(partner, PartnerAccount.ERDF), statement.basis().signed().map(signed -> Money.ZERO)))
                .map(line -> claimed(line, before, settled))
                .filter(line -> line.claimedBefore().signum() != 0 || line.later().signum() != 0);
        return Stream.concat(statement.sources().stream().map(line -> line.comesFromErdf() ? claimed(line, before, settled) : line), without)
                .sorted(Comparator.<SourceAmounts>comparingInt(line -> partners.indexOf(line.partner()))
                        .thenComparing(SourceAmounts::source, CoFinancing.inOrder(statement.basis().sources())))
                .toList();
    }

    /** What is claimed up to the quarter's own close. */
    private ClaimsInForce settled() {
        return new ClaimsInForce(Stream.concat(earlier.values().stream(), own.stream()).toList());
    }

    private SourceAmounts claimed(SourceAmounts line, ClaimsInForce before, ClaimsInForce settled) {
        BigDecimal elsewhere = before.of(line.partner()).subtract(line.signed().orElse(Money.ZERO));
        BigDecimal left = isSettled() ? line.line().total().subtract(settled.of(line.partner())) : Money.ZERO;
        return line.claimed(elsewhere, left);
    }
}
