package eu.meuse.statements;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.StatementLine;
import eu.meuse.statements.Accounts.Spending;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The lines of one partner in {@code statement.csv}. */
final class CategoryLines {
    private CategoryLines() {}

    static List<StatementLine> of(Accounts own, String partner, Quarter quarter) {
        SortedSet<String> categories = new TreeSet<>();
        own.budgets().forEach(budget -> categories.add(budget.item()));
        own.spending().forEach(spending -> categories.add(spending.category()));
        return categories.stream().map(category -> line(own, partner, category, quarter)).toList();
    }

    private static StatementLine line(Accounts own, String partner, String category, Quarter quarter) {
        List<Spending> spending = own.spending().stream().filter(one -> one.category().equals(category)).toList();
        BigDecimal budget = Accounts.sum(own.budgets(), category);
        BigDecimal declaredBefore = declared(spending, in -> in.compareTo(quarter) < 0);
        BigDecimal declaredNow = declared(spending, quarter::equals);
        BigDecimal certifiedBefore = certified(spending, in -> in.compareTo(quarter) < 0);
        BigDecimal certifiedNow = certified(spending, quarter::equals);
        BigDecimal certifiedTotal = certifiedBefore.add(certifiedNow);
        return new StatementLine(partner, category, budget,
                declaredBefore, declaredNow, declaredBefore.add(declaredNow),
                certifiedBefore, certifiedNow, certifiedTotal, budget.subtract(certifiedTotal));
    }

    private static BigDecimal declared(List<Spending> spending, Predicate<Quarter> when) {
        return Money.sum(spending.stream().filter(one -> when.test(one.declaredIn())).map(Spending::amount).toList());
    }

    private static BigDecimal certified(List<Spending> spending, Predicate<Quarter> when) {
        return Money.sum(spending.stream()
                .filter(one -> one.certifiedIn().filter(when).isPresent())
                .map(Spending::certified)
                .toList());
    }
}
