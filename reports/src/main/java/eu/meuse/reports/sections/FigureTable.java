package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row for each indicator: its value in the quarter, where any is counted by quarters, and to date, and what was aimed at where
 * anything was by the year's end.
 *
 * @param withCodes whether its official code stands first
 */
record FigureTable(boolean withCodes) implements Section {
    private static final double CODE = 0.8;
    private static final double NAMES = 2.2;

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Indicator> indicators = section.indicators().stream().map(view::indicator).toList();
        boolean aimed = indicators.stream().anyMatch(indicator -> target(indicator, view).isPresent());
        boolean quarterly = indicators.stream().anyMatch(indicator -> view.total(indicator.id(), Scope.QUARTER).isPresent());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                section.title(view.words().language()), columns(view, quarterly, aimed),
                indicators.stream().map(indicator -> row(indicator, view, quarterly, aimed)).toList(), Optional.empty(), footnote(indicators, view)));
        indicators.stream().flatMap(indicator -> Formula.of(indicator, view).stream())
                .forEach(formula -> blocks.add(new Paragraph(formula.sentence() + ".", Paragraph.Style.SMALL)));
        return blocks;
    }

    private List<Table.Column> columns(View view, boolean quarterly, boolean aimed) {
        List<Table.Column> columns = new ArrayList<>();
        if (withCodes) {
            columns.add(Table.Column.text(view.words().text("table.code"), CODE));
        }
        columns.add(Table.Column.text(view.words().text("table.indicator"), NAMES));
        if (quarterly) {
            columns.add(Table.Column.number(view.quarter()));
        }
        columns.add(Table.Column.number(view.words().text("table.to-date", "date", view.asOf())));
        if (aimed) {
            columns.add(Table.Column.number(view.words().text("table.target")));
        }
        return columns;
    }

    private Table.Row row(Indicator indicator, View view, boolean quarterly, boolean aimed) {
        List<Table.Cell> cells = new ArrayList<>();
        if (withCodes) {
            cells.add(Table.Cell.of(indicator.officialCode().orElse("")));
        }
        cells.add(Table.Cell.of(view.label(indicator)));
        if (quarterly) {
            cells.add(value(indicator, Scope.QUARTER, view));
        }
        cells.add(value(indicator, Scope.TO_DATE, view));
        if (aimed) {
            cells.add(Table.Cell.of(target(indicator, view)
                    .map(target -> ValueFormat.ofParts(view, indicator, List.of(target)).said(target))
                    .orElse("")));
        }
        return Table.Row.of(cells);
    }

    private static Optional<BigDecimal> target(Indicator indicator, View view) {
        return view.total(indicator.id(), Scope.TO_DATE).flatMap(FigureRow::target);
    }

    /** Empty where the indicator has no figure of such a time at all. */
    private static Table.Cell value(Indicator indicator, Scope scope, View view) {
        return view.total(indicator.id(), scope).map(FigureRow::figure).map(figure -> cell(indicator, figure, view)).orElse(Table.Cell.of(""));
    }

    private static Table.Cell cell(Indicator indicator, Figure figure, View view) {
        String said = ValueFormat.of(view, indicator, List.of(figure)).said(figure);
        return figure instanceof Figure.Known ? Table.Cell.of(said) : Table.Cell.quiet(said);
    }

    private static String footnote(List<Indicator> indicators, View view) {
        List<FigureRow> rows = indicators.stream()
                .flatMap(indicator -> Stream.of(Scope.TO_DATE, Scope.QUARTER).flatMap(scope -> view.total(indicator.id(), scope).stream()))
                .toList();
        List<String> notes = new ArrayList<>(Gaps.meanings(view, rows.stream().map(FigureRow::figure).toList()));
        notes.add(Completeness.sentence(view, rows));
        return String.join(" ", notes);
    }
}
