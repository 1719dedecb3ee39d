package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table of series: a row a code, the programme as a whole last. */
final class BreakdownTable {
    /** The names of rows take as much room as so many columns of numbers. */
    private static final double NAMES = 2.2;

    private final ReportSection section;
    private final View view;
    private final Words words;

    BreakdownTable(ReportSection section, View view) {
        this.section = section;
        this.view = view;
        this.words = view.words();
    }

    /** Series as columns, in the order given. */
    Table block(List<Series> series) {
        Dimension dimension = view.dimension(section.breakdown());
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.heading(dimension), NAMES)));
        series.forEach(one -> columns.add(Table.Column.number(format(one).head(head(one, series)))));
        List<Table.Row> rows = dimension.codes().stream()
                .filter(code -> series.stream().anyMatch(one -> at(one, code).isPresent()))
                .map(code -> row(code.label(words.language()), series, one -> at(one, code)))
                .toList();
        return new Table(caption(series, dimension), columns, rows,
                Optional.of(row(words.text("total"), series, one -> Optional.of(one.total()))), footnote(series));
    }

    private String caption(List<Series> series, Dimension dimension) {
        String title = oneIndicator(series)
                ? view.label(series.get(0).indicator())
                : section.title(words.language());
        boolean oneScope = series.stream().map(Series::scope).distinct().count() == 1;
        return oneScope ? view.caption(title, dimension, series.get(0).scope()) : view.caption(title, dimension);
    }

    private String head(Series series, List<Series> beside) {
        boolean oneScope = beside.stream().map(Series::scope).distinct().count() == 1;
        if (oneScope) {
            return view.label(series.indicator());
        }
        String scope = view.scope(series.scope());
        return oneIndicator(beside)
                ? Character.toUpperCase(scope.charAt(0)) + scope.substring(1)
                : words.text("head." + series.scope().code(), "label", view.label(series.indicator()),
                        "date", view.asOf(), "quarter", view.quarter());
    }

    private static boolean oneIndicator(List<Series> series) {
        return series.stream().map(Series::indicator).distinct().count() == 1;
    }

    private Table.Row row(String name, List<Series> series, Function<Series, Optional<Figure>> figures) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(name)));
        series.forEach(one -> cells.add(figures.apply(one)
                .map(figure -> cell(format(one), figure))
                .orElse(Table.Cell.of(""))));
        return Table.Row.of(cells);
    }

    static Table.Cell cell(ValueFormat format, Figure figure) {
        return figure instanceof Figure.Known ? Table.Cell.of(format.cell(figure)) : Table.Cell.quiet(format.cell(figure));
    }

    private String footnote(List<Series> series) {
        List<Figure> figures = series.stream().flatMap(one -> one.figures().stream()).toList();
        List<String> notes = new ArrayList<>(definitions(series));
        notes.addAll(Unplaced.sentences(view, series));
        notes.addAll(Gaps.meanings(view, figures));
        notes.add(Completeness.sentence(view, series.stream().map(BreakdownTable::totalRow).toList()));
        return String.join(" ", notes);
    }

    /** No figure goes out without its definition. */
    private List<String> definitions(List<Series> series) {
        return series.stream()
                .map(Series::indicator)
                .distinct()
                .filter(indicator -> !view.meaning(indicator).isEmpty())
                .map(indicator -> words.text("say.labelled", "label", view.label(indicator),
                        "sentence", view.meaning(indicator)))
                .toList();
    }

    static FigureRow totalRow(Series series) {
        return new FigureRow(FigureKey.total(series.indicator().id(), series.scope()), series.total(),
                series.indicator().unit(), Optional.empty(), series.coverage());
    }

    private ValueFormat format(Series series) {
        return ValueFormat.of(view, series.indicator(), series.figures());
    }

    private static Optional<Figure> at(Series series, Code code) {
        return Stream.ofNullable(series)
                .flatMap(one -> one.points().stream())
                .filter(point -> point.code().equals(code))
                .map(Series.Point::figure)
                .findFirst();
    }
}
