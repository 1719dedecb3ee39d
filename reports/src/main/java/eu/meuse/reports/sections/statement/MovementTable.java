package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Amounts with their past: what was planned, reported before, comes with this statement, and all of it. Where what was
 * signed is not what is known of it today, the difference stands in a column of its own.
 */
final class MovementTable {
    private final StatementView view;
    private final String caption;
    private final List<String> heads;
    private final boolean shared;

    /**
     * @param signed in total by the statement that this one follows
     * @param further columns behind the total
     */
    record Line(String label, BigDecimal planned, BigDecimal signed, BigDecimal before, BigDecimal now, BigDecimal total,
            List<BigDecimal> further) {

        Line {
            further = List.copyOf(further);
        }

        BigDecimal change() {
            return before.subtract(signed);
        }
    }

    /**
     * @param heads of the first column, of that of the plan, then of those behind the total
     * @param shared whether a column says which part of the plan the total is
     */
    MovementTable(StatementView view, String caption, List<String> heads, boolean shared) {
        this.view = view;
        this.caption = caption;
        this.heads = List.copyOf(heads);
        this.shared = shared;
    }

    Table of(List<Line> lines) {
        boolean changed = lines.stream().anyMatch(line -> line.change().signum() != 0);
        return new Table(caption, columns(changed), lines.stream().map(line -> row(line, changed)).toList(),
                lines.isEmpty() ? Optional.empty() : Optional.of(row(total(lines), changed)),
                lines.isEmpty() ? view.text("nothing") : "");
    }

    private List<Table.Column> columns(boolean changed) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(heads.get(0), 2));
        columns.add(Table.Column.number(heads.get(1)));
        if (changed) {
            Stream.of("head.signed", "head.change").map(view::text).map(Table.Column::number).forEach(columns::add);
        }
        Stream.of("head.before", "head.now", "head.total").map(view::text).map(Table.Column::number).forEach(columns::add);
        if (shared) {
            columns.add(Table.Column.number("%"));
        }
        heads.stream().skip(2).map(Table.Column::number).forEach(columns::add);
        return columns;
    }

    private Table.Row row(Line line, boolean changed) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(line.label()));
        cells.add(view.cell(line.planned()));
        if (changed) {
            cells.add(view.cell(line.signed()));
            cells.add(view.cell(line.change()));
        }
        Stream.of(line.before(), line.now(), line.total()).map(view::cell).forEach(cells::add);
        if (shared) {
            cells.add(view.share(line.total(), line.planned()));
        }
        line.further().stream().map(view::cell).forEach(cells::add);
        return Table.Row.of(cells);
    }

    private Line total(List<Line> lines) {
        List<BigDecimal> further = new ArrayList<>();
        for (int i = 0; i < heads.size() - 2; i++) {
            int column = i;
            further.add(StatementView.sum(lines.stream().map(line -> line.further().get(column))));
        }
        return new Line(view.text("total"),
                StatementView.sum(lines.stream().map(Line::planned)), StatementView.sum(lines.stream().map(Line::signed)),
                StatementView.sum(lines.stream().map(Line::before)), StatementView.sum(lines.stream().map(Line::now)),
                StatementView.sum(lines.stream().map(Line::total)), further);
    }
}
