package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line a partner: the project is their sum, never its total by a rate. */
final class PartnerTable {
    private final StatementView view;

    /** @param amounts budget, certified, grant, due, claimed and outstanding */
    private record Line(String label, String rate, List<BigDecimal> amounts) {}

    PartnerTable(StatementView view) {
        this.view = view;
    }

    Table table() {
        List<Line> lines = view.statement().partners().stream().map(this::line).toList();
        List<Table.Column> columns = new ArrayList<>(
                List.of(Table.Column.text(view.text("partner"), 3), Table.Column.number(view.text("rate"))));
        List.of("budget", "head.certified", "grant", "due", "claimed", "head.outstanding")
                .forEach(head -> columns.add(Table.Column.number(view.text(head))));
        return new Table(view.caption("partners.caption", "date", view.asOf()), columns,
                lines.stream().map(this::row).toList(),
                lines.isEmpty() ? Optional.empty() : Optional.of(row(total(lines))), view.text("partners.note"));
    }

    private Line line(FundedPartner partner) {
        CoFinancing own = view.statement().of(partner.id());
        SourceTables sources = new SourceTables(view, own.sources());
        return new Line(view.partner(partner), view.rate(partner), List.of(partner.budget(), certified(own), partner.grant(),
                sources.dueToDate(), sources.claimed(), sources.outstanding()));
    }

    private static BigDecimal certified(CoFinancing own) {
        return StatementView.sum(own.categories().stream().map(CategoryAmounts::line).map(line -> line.certifiedTotal()));
    }

    private Line total(List<Line> lines) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < lines.get(0).amounts().size(); i++) {
            int column = i;
            sums.add(StatementView.sum(lines.stream().map(line -> line.amounts().get(column))));
        }
        return new Line(view.text("total"), "", sums);
    }

    private Table.Row row(Line line) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(line.label()), Table.Cell.of(line.rate())));
        line.amounts().stream().map(view::cell).forEach(cells::add);
        return Table.Row.of(cells);
    }
}
