package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table for each indicator to date: the codes of the first dimension down, those of the second across. */
final class Matrix implements Section {
    private static final String JOIN = "/";
    /** The names of rows take as much room as so many columns of numbers. */
    private static final double NAMES = 1.6;

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        return section.indicators().stream()
                .flatMap(id -> view.total(id, Scope.TO_DATE).stream())
                .map(total -> (Block) table(section.breakdown(), total, view))
                .toList();
    }

    private static Table table(String breakdown, FigureRow total, View view) {
        Indicator indicator = view.indicator(total.key().indicator());
        int at = breakdown.indexOf(JOIN);
        Dimension down = view.dimension(breakdown.substring(0, at));
        Dimension across = view.dimension(breakdown.substring(at + 1));
        List<Figure> figures = down.codes().stream()
                .flatMap(row -> across.codes().stream().flatMap(column -> figure(indicator, breakdown, row, column, view).stream()))
                .toList();
        ValueFormat format = ValueFormat.of(view, indicator, figures);
        String language = view.words().language();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.heading(down), NAMES)));
        across.codes().forEach(code -> columns.add(Table.Column.number(code.label(language))));
        List<Table.Row> rows = new ArrayList<>();
        for (Code row : down.codes()) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(row.label(language))));
            across.codes().forEach(column -> cells.add(figure(indicator, breakdown, row, column, view)
                    .map(figure -> BreakdownTable.cell(format, figure))
                    .orElse(Table.Cell.of(""))));
            rows.add(Table.Row.of(cells));
        }
        String caption = view.words().text("caption.matrix", "title", view.label(indicator), "down", view.within(down),
                "across", view.within(across), "scope", view.scope(Scope.TO_DATE));
        return new Table(caption, columns, rows, Optional.empty(), footnote(total, figures, view));
    }

    private static Optional<Figure> figure(Indicator indicator, String breakdown, Code row, Code column, View view) {
        return view.figure(new FigureKey(indicator.id(), Scope.TO_DATE, breakdown, row.code() + JOIN + column.code()));
    }

    private static String footnote(FigureRow total, List<Figure> figures, View view) {
        return String.join(" ", Stream.concat(
                Gaps.meanings(view, figures).stream(), Stream.of(Completeness.sentence(view, List.of(total)))).toList());
    }
}
