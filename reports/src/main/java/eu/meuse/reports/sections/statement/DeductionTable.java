package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Deduction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the controller did not certify of a partner's items, and why: item by item where it comes with this statement. */
final class DeductionTable {
    private static final List<Function<Deduction, BigDecimal>> AMOUNTS =
            List.of(Deduction::declared, Deduction::certified, Deduction::parked, Deduction::deducted);

    private final StatementView view;
    private final List<Deduction> here;
    private final List<Deduction> earlier;
    private final BigDecimal stillParked;

    /** @param own of one partner */
    DeductionTable(StatementView view, CoFinancing own) {
        this.view = view;
        here = own.deductions().stream().filter(deduction -> standsHere(own, deduction)).toList();
        earlier = own.deductions().stream().filter(deduction -> !standsHere(own, deduction)).toList();
        stillParked = StatementView.sum(own.categories().stream().map(CategoryAmounts::parked));
    }

    private static boolean standsHere(CoFinancing own, Deduction deduction) {
        return own.certificates().stream()
                .filter(certificate -> certificate.holds(deduction))
                .allMatch(certificate -> certificate.standsHere());
    }

    /** Nothing where nothing was deducted. */
    List<Block> blocks() {
        return all().isEmpty() ? List.of() : List.of(new Table(view.caption("deductions.caption"), columns(), rows(), Optional.of(sums(view.text("total"), all())), note()));
    }

    /** What has come back is an item of its own, and parked no longer. */
    private String note() {
        BigDecimal returned = StatementView.sum(all().stream().map(Deduction::parked)).subtract(stillParked);
        return returned.signum() == 0 ? "" : view.text("deductions.returned", "amount", view.money(returned), "date", view.asOf());
    }

    private List<Deduction> all() {
        List<Deduction> all = new ArrayList<>(here);
        all.addAll(earlier);
        return all;
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>(here.stream().map(this::row).toList());
        if (!earlier.isEmpty()) {
            rows.add(sums(view.words().plural("statement.deductions.earlier", earlier.size(), "count",
                    view.numbers().count(earlier.size())), earlier));
        }
        return rows;
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.text("deductions.item"), 1.5),
                Table.Column.text(view.text("category"), 1.5), Table.Column.text(view.text("deductions.reason"), 2.5)));
        List.of("declared", "certified", "parked", "deducted")
                .forEach(amount -> columns.add(Table.Column.number(view.text("head." + amount))));
        return columns;
    }

    private Table.Row row(Deduction deduction) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(deduction.item()),
                Table.Cell.of(view.category(deduction.costCategory())),
                deduction.reason().isEmpty() ? Table.Cell.quiet(view.text("deductions.unexplained")) : Table.Cell.of(view.words().text("quoted", "text", deduction.reason()))));
        AMOUNTS.forEach(amount -> cells.add(view.cell(amount.apply(deduction))));
        return Table.Row.of(cells);
    }

    private Table.Row sums(String label, List<Deduction> of) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(label), Table.Cell.of(""), Table.Cell.of("")));
        AMOUNTS.forEach(amount -> cells.add(view.cell(StatementView.sum(of.stream().map(amount)))));
        return Table.Row.of(cells);
    }
}
