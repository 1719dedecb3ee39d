package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Expenditure by cost category: declared, certified, and how the one becomes the other. */
final class CategoryTables {
    private final StatementView view;
    private final List<CategoryAmounts> categories;

    CategoryTables(StatementView view, List<CategoryAmounts> categories) {
        this.view = view;
        this.categories = categories;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(declared(), certified(), reconciled()));
        keptBack("deducted", CategoryAmounts::deductedSigned, CategoryAmounts::deductedBefore, CategoryAmounts::deductedTotal).ifPresent(blocks::add);
        keptBack("parked", CategoryAmounts::parkedSigned, CategoryAmounts::parkedBefore, CategoryAmounts::parked).ifPresent(blocks::add);
        return blocks;
    }

    /** Where what was deducted or parked before is not what was signed: both, and what is of this period. */
    private Optional<Table> keptBack(String kind, Function<CategoryAmounts, Optional<BigDecimal>> signed,
            Function<CategoryAmounts, BigDecimal> before, Function<CategoryAmounts, BigDecimal> total) {
        Function<CategoryAmounts, BigDecimal> then = amounts -> signed.apply(amounts).orElseGet(() -> before.apply(amounts));
        if (categories.stream().allMatch(amounts -> then.apply(amounts).compareTo(before.apply(amounts)) == 0)) {
            return Optional.empty();
        }
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.text("category"), 2)));
        List.of("signed", "change", "before", "now", "total").forEach(part -> columns.add(Table.Column.number(view.text("head." + part))));
        List<Function<CategoryAmounts, BigDecimal>> parts = List.of(then, amounts -> before.apply(amounts).subtract(then.apply(amounts)),
                before, amounts -> total.apply(amounts).subtract(before.apply(amounts)), total);
        return Optional.of(new Table(view.caption(kind + ".caption"), columns,
                categories.stream().map(amounts -> row(view.category(amounts.costCategory()), parts, List.of(amounts))).toList(),
                Optional.of(row(view.text("total"), parts, categories)), ""));
    }

    private Table declared() {
        return movements("declared").of(categories.stream().map(this::declared).toList());
    }

    private Table certified() {
        return movements("certified").of(categories.stream().map(this::certified).toList());
    }

    private MovementTable movements(String kind) {
        return new MovementTable(view, view.caption(kind + ".caption"),
                List.of(view.text("category"), view.text("budget"), view.text(kind + ".remaining")), true);
    }

    private MovementTable.Line declared(CategoryAmounts amounts) {
        StatementLine line = amounts.line();
        return new MovementTable.Line(view.category(line.costCategory()), line.budget(),
                view.signed(amounts.declaredSigned(), line.declaredBefore()),
                line.declaredBefore(), line.declaredNow(), line.declaredTotal(), List.of(amounts.remainingAfterDeclared()));
    }

    private MovementTable.Line certified(CategoryAmounts amounts) {
        StatementLine line = amounts.line();
        return new MovementTable.Line(view.category(line.costCategory()), line.budget(),
                view.signed(amounts.certifiedSigned(), line.certifiedBefore()),
                line.certifiedBefore(), line.certifiedNow(), line.certifiedTotal(), List.of(amounts.remainingAfterCertified()));
    }

    private Table reconciled() {
        List<Function<CategoryAmounts, BigDecimal>> parts = List.of(
                amounts -> amounts.line().declaredTotal(), amounts -> amounts.line().certifiedTotal(),
                CategoryAmounts::deductedBefore, CategoryAmounts::deductedNow, CategoryAmounts::parked, CategoryAmounts::awaiting);
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.text("category"), 2)));
        List.of("declared", "certified", "deducted.before", "deducted.now", "parked", "awaiting")
                .forEach(part -> columns.add(Table.Column.number(view.text("head." + part))));
        return new Table(view.caption("reconciled.caption", "date", view.asOf()), columns,
                categories.stream().map(amounts -> row(view.category(amounts.costCategory()), parts, List.of(amounts))).toList(),
                categories.isEmpty() ? Optional.empty() : Optional.of(row(view.text("total"), parts, categories)),
                view.text("reconciled.note"));
    }

    private Table.Row row(String label, List<Function<CategoryAmounts, BigDecimal>> parts, List<CategoryAmounts> of) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(label)));
        parts.forEach(part -> cells.add(view.cell(StatementView.sum(of.stream().map(part)))));
        return Table.Row.of(cells);
    }
}
