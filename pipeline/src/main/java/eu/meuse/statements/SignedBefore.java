package eu.meuse.statements;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The closed statement that another one follows. Beside what is known today stands what was signed then, so that
 * signed + change = previously reported; what was signed and is gone keeps a line of its own.
 */
final class SignedBefore {
    private final ClosedStatement closed;

    SignedBefore(ClosedStatement closed) {
        this.closed = closed;
    }

    /**
     * A statement with a line for all that was signed.
     *
     * @param today as it follows from the facts alone
     */
    CoFinancing linesOf(CoFinancing today) {
        return new CoFinancing(
                today.basis().following(closed.name()),
                today.partners(), categories(today), sources(today), today.certificates(), today.deductions(), today.payments(),
                today.spending(), today.leftoverCents(), today.alerts(), List.of(), today.items());
    }

    /**
     * The same with what has changed and why, where anything has.
     *
     * @param quarter of the statement that follows, a later one
     * @param causes the submissions that differ between both
     */
    CoFinancing explained(Quarter quarter, CoFinancing today, List<Cause> causes) {
        ChangeCauses changes = new ChangeCauses(quarter, closed.rest(), today);
        boolean listsItems = closed.listsItems();
        if (!today.hasChanged() && !(listsItems && changes.isKeptBackOtherwise())) {
            return today;
        }
        return today.because(changes.among(causes), listsItems
                ? new ChangedItems(closed.quarter().next()).between(closed.rest().items(), today.items())
                : List.of());
    }

    private List<CategoryAmounts> categories(CoFinancing today) {
        Map<String, StatementLine> signed = new LinkedHashMap<>();
        closed.categories().forEach(line -> signed.put(key(line), line));
        Map<String, CategoryAmounts> keptBack = new LinkedHashMap<>();
        closed.rest().categories().forEach(line -> keptBack.put(key(line.line()), line));
        List<CategoryAmounts> lines = new ArrayList<>();
        for (CategoryAmounts line : today.categories()) {
            lines.add(beside(line, Optional.ofNullable(signed.remove(key(line.line()))), keptBack));
        }
        signed.values().forEach(then -> lines.add(beside(nothing(then), Optional.of(then), keptBack)));
        return lines.stream().filter(line -> !signed.containsKey(key(line.line())) || isSomething(line)).toList();
    }

    private CategoryAmounts beside(CategoryAmounts line, Optional<StatementLine> then, Map<String, CategoryAmounts> keptBack) {
        Optional<CategoryAmounts> parts = Optional.ofNullable(keptBack.get(key(line.line())));
        Optional<BigDecimal> none = closed.rest().categories().isEmpty() && !closed.categories().isEmpty() ? Optional.empty() : Optional.of(Money.ZERO);
        return line.signed(then.map(StatementLine::declaredTotal).orElse(Money.ZERO),
                then.map(StatementLine::certifiedTotal).orElse(Money.ZERO),
                parts.map(CategoryAmounts::deductedTotal).or(() -> none),
                parts.map(CategoryAmounts::parked).or(() -> none));
    }

    private static boolean isSomething(CategoryAmounts gone) {
        return Stream.of(gone.declaredSigned(), gone.certifiedSigned(), gone.deductedSigned(), gone.parkedSigned())
                .anyMatch(signed -> signed.filter(amount -> amount.signum() != 0).isPresent());
    }

    private static String key(StatementLine line) {
        return line.partner() + "\n" + line.costCategory();
    }

    private static CategoryAmounts nothing(StatementLine then) {
        BigDecimal no = Money.ZERO;
        return new CategoryAmounts(new StatementLine(then.partner(), then.costCategory(), no, no, no, no, no, no, no, no), no, no, no, no, no);
    }

    private List<SourceAmounts> sources(CoFinancing today) {
        Map<String, BigDecimal> signed = new LinkedHashMap<>();
        closed.sources().forEach(line -> signed.put(line.partner() + "\n" + line.source(), line.total()));
        closed.rest().sources().forEach(line -> signed.put(line.partner() + "\n" + line.source(), line.line().total()));
        List<SourceAmounts> lines = new ArrayList<>();
        for (SourceAmounts line : today.sources()) {
            BigDecimal then = signed.remove(line.partner() + "\n" + line.source());
            lines.add(new SourceAmounts(line.line(), Optional.of(then == null ? Money.ZERO : then)));
        }
        signed.forEach((key, then) -> {
            if (then.signum() != 0) {
                lines.add(gone(key.substring(0, key.indexOf('\n')), key.substring(key.indexOf('\n') + 1), then));
            }
        });
        return lines;
    }

    private static SourceAmounts gone(String partner, String source, BigDecimal then) {
        return new SourceAmounts(FinancingLine.none(partner, source), Optional.of(then));
    }
}
