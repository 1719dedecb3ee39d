package eu.meuse.statements;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code statement.csv}, {@code financing.csv} and the figure of what the ERDF owes say is what the statement says, line
 * by line: they come to print by different ways.
 */
final class TableIdentities {
    private final CoFinancing statement;
    private final List<String> broken = new ArrayList<>();

    TableIdentities(CoFinancing statement) {
        this.statement = statement;
    }

    List<String> brokenBy(ResultsBundle results, Set<String> erdfDue) {
        alike("statement.csv", results.statement(), statement.categories().stream().map(CategoryAmounts::line).toList(),
                line -> line.partner() + ", " + line.costCategory(), TableIdentities::isNothing);
        alike("financing.csv", results.financing(), statement.sources().stream().map(SourceAmounts::line).toList(),
                line -> line.partner() + ", " + line.source(), line -> isUnplanned(line));
        results.figures().stream()
                .filter(row -> erdfDue.contains(row.key().indicator()) && (row.key().key().isEmpty() || row.key().breakdown().equals("partner")))
                .forEach(this::due);
        return broken;
    }

    /** @param besides what only the statement has lines of */
    private <T> void alike(String table, List<T> lines, List<T> stated, Function<T, String> key, Function<T, Boolean> besides) {
        Map<String, T> byKey = stated.stream().collect(Collectors.toMap(key, line -> line, (one, other) -> one, TreeMap::new));
        Set<String> listed = new HashSet<>();
        for (T line : lines) {
            listed.add(key.apply(line));
            if (!line.equals(byKey.get(key.apply(line)))) {
                broken.add(table + ", " + key.apply(line) + ": " + line + ", and the statement " + byKey.get(key.apply(line)));
            }
        }
        byKey.forEach((where, line) -> {
            if (!listed.contains(where) && !besides.apply(line)) {
                broken.add(table + ", " + where + ": no line, and the statement " + line);
            }
        });
    }

    /** A line of what was signed and is gone. */
    private static boolean isNothing(StatementLine line) {
        return Stream.of(line.budget(), line.declaredBefore(), line.declaredNow(), line.declaredTotal(), line.certifiedBefore(),
                line.certifiedNow(), line.certifiedTotal()).allMatch(amount -> amount.signum() == 0);
    }

    /**
     * The table has planned sources alone. Without a plan a source bears nothing, and may only have paid; the Fund may have a
     * reversal to get back; and the rest that nobody plans to bear is no source.
     */
    private static boolean isUnplanned(FinancingLine line) {
        boolean bearsNothing = line.before().signum() == 0 && line.now().signum() == 0 && line.total().signum() == 0;
        boolean isPaidBack = line.source().equals(PartnerAccount.ERDF) && line.before().signum() <= 0 && line.total().signum() <= 0;
        return line.planned().signum() == 0 && (bearsNothing || isPaidBack || line.source().equals(SourceAmounts.UNALLOCATED));
    }

    private void due(FigureRow row) {
        BigDecimal stated = Money.sum(statement.sources().stream()
                .filter(line -> line.source().equals(PartnerAccount.ERDF) && (row.key().key().isEmpty() || line.partner().equals(row.key().key())))
                .map(line -> row.key().scope() == Scope.QUARTER ? line.line().now() : line.line().total())
                .toList());
        row.figure().known().filter(figure -> figure.compareTo(stated) != 0).ifPresent(figure -> broken.add("the figure "
                + row.key().indicator() + " " + row.key().scope().code() + " " + row.key().key() + " " + figure.toPlainString()
                + ", the statement " + stated.toPlainString() + ", which differ by " + figure.subtract(stated).toPlainString()));
    }
}
