package eu.meuse.statements;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What must hold of every statement, whatever was sent: a statement of which it does not hold is not printed.
 *
 * <p>Source: the programmes' rules. Sources add up to what was certified, partners to the project, previous and current to
 * the cumulative amounts; the ERDF owes nobody more than its grant; what was declared is certified, deducted, parked or
 * awaits its certificate; what sources have paid adds up to the payments; certificates add up to what was certified and to what is due; what was signed and what has
 * changed since add up to what is called previous.
 */
public final class Identities {
    private final CoFinancing statement;
    private final List<String> broken = new ArrayList<>();

    private Identities(CoFinancing statement) {
        this.statement = statement;
    }

    /** What does not hold of a statement, a line each with the figures that do not meet; none where all is well. */
    public static List<String> brokenBy(CoFinancing statement) {
        Identities identities = new Identities(statement);
        identities.checkAll();
        return List.copyOf(identities.broken);
    }

    /**
     * The same of all results: its tables say what it says, and so does the figure of what the ERDF owes.
     *
     * @param results with their tables and figures
     * @param statement that is printed with them
     * @param erdfDue ids of the indicators that are what the ERDF owes
     */
    public static List<String> brokenBy(ResultsBundle results, CoFinancing statement, Set<String> erdfDue) {
        List<String> broken = new ArrayList<>(brokenBy(statement));
        broken.addAll(new TableIdentities(statement).brokenBy(results, erdfDue));
        return broken;
    }

    private void checkAll() {
        statement.categories().forEach(this::checkCategory);
        statement.sources().forEach(this::checkSource);
        statement.partners().forEach(this::checkPartner);
        CoFinancing whole = statement.consolidated();
        meet("the project, certified: partners", certified(statement, StatementLine::certifiedTotal),
                "categories", certified(whole, StatementLine::certifiedTotal));
        meet("the project, financed: partners", financed(statement, FinancingLine::total),
                "sources", financed(whole, FinancingLine::total));
    }

    private void checkCategory(CategoryAmounts amounts) {
        StatementLine line = amounts.line();
        String where = line.partner() + ", " + line.costCategory() + ", ";
        meet(where + "declared: previous + current", line.declaredBefore().add(line.declaredNow()), "cumulative", line.declaredTotal());
        meet(where + "certified: previous + current", line.certifiedBefore().add(line.certifiedNow()), "cumulative", line.certifiedTotal());
        meet(where + "remaining", line.remaining(), "budget - certified", line.budget().subtract(line.certifiedTotal()));
        meet(where + "declared", line.declaredTotal(), "certified + deducted + parked + awaiting",
                line.certifiedTotal().add(amounts.deductedTotal()).add(amounts.parked()).add(amounts.awaiting()));
    }

    private void checkSource(SourceAmounts amounts) {
        FinancingLine line = amounts.line();
        String where = line.partner() + ", " + line.source() + ": ";
        meet(where + "previous + current", line.before().add(line.now()), "cumulative", line.total());
        meet(where + "outstanding", line.outstanding(), "cumulative - received", line.total().subtract(line.received()));
    }

    private void checkPartner(FundedPartner partner) {
        CoFinancing own = statement.of(partner.id());
        String where = partner.id() + ", ";
        meet(where + "previous: sources", financed(own, FinancingLine::before), "certified", certified(own, StatementLine::certifiedBefore));
        meet(where + "current: sources", financed(own, FinancingLine::now), "certified", certified(own, StatementLine::certifiedNow));
        meet(where + "cumulative: sources", financed(own, FinancingLine::total), "certified", certified(own, StatementLine::certifiedTotal));
        meet(where + "budget", partner.budget(), "categories", certified(own, StatementLine::budget));
        meet(where + "certificates", sum(own.certificates(), Certificate::certified), "certified", certified(own, StatementLine::certifiedTotal));
        BigDecimal due = sum(erdf(own), line -> line.line().total());
        meet(where + "certificates' ERDF", sum(own.certificates(), Certificate::erdf), "ERDF due", due);
        if (!own.basis().unlisted()) {
            meet(where + "claim", sum(erdf(own), SourceAmounts::claim), "certificates of this statement and differences of others",
                    sum(own.certificates(), Certificate::claim));
        }
        meet(where + "received", financed(own, FinancingLine::received), "payments", sum(own.payments(), Payment::amount));
        if (due.compareTo(partner.grant()) > 0) {
            broken.add(where + "ERDF due " + due.toPlainString() + " is more than the grant " + partner.grant().toPlainString());
        }
    }

    private static List<SourceAmounts> erdf(CoFinancing own) {
        return own.sources().stream().filter(SourceAmounts::comesFromErdf).toList();
    }

    private void meet(String one, BigDecimal amount, String other, BigDecimal otherAmount) {
        if (amount.compareTo(otherAmount) != 0) {
            broken.add(one + " " + amount.toPlainString() + ", " + other + " " + otherAmount.toPlainString() + ", which differ by "
                    + amount.subtract(otherAmount).toPlainString());
        }
    }

    private static BigDecimal certified(CoFinancing of, Function<StatementLine, BigDecimal> amount) {
        return sum(of.categories(), line -> amount.apply(line.line()));
    }

    private static BigDecimal financed(CoFinancing of, Function<FinancingLine, BigDecimal> amount) {
        return sum(of.sources(), line -> amount.apply(line.line()));
    }

    private static <T> BigDecimal sum(List<T> of, Function<T, BigDecimal> amount) {
        return Money.sum(of.stream().map(amount).toList());
    }
}
