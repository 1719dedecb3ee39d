package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A ratio by a dimension, with numerator and denominator beside it. */
final class RatioTable {
    private static final double NAMES = 1.8;

    private final ReportSection section;
    private final View view;

    RatioTable(ReportSection section, View view) {
        this.section = section;
        this.view = view;
    }

    Table block(Series series) {
        ValueFormat ratio = ValueFormat.of(view, series.indicator(), series.figures());
        Part numerator = part(series, series.indicator().numerator(), Fraction::numerator, "ratio.numerator");
        Part denominator = part(series, series.indicator().denominator(), Fraction::denominator, "ratio.denominator");
        List<Table.Column> columns = List.of(
                Table.Column.text(view.heading(view.dimension(section.breakdown())), NAMES),
                Table.Column.number(numerator.head()),
                Table.Column.number(denominator.head()),
                Table.Column.number(ratio.head(view.label(series.indicator()))));
        List<Table.Row> rows = series.points().stream()
                .map(point -> row(point.code().label(view.words().language()), point.figure(), ratio, numerator, denominator))
                .toList();
        return new Table(caption(series), columns, rows,
                Optional.of(row(view.words().text("total"), series.total(), ratio, numerator, denominator)),
                footnote(series));
    }

    private String caption(Series series) {
        return view.words().text("caption", "title", view.label(series.indicator()),
                "dimension", view.within(view.dimension(section.breakdown())), "scope", view.scope(series.scope()));
    }

    private String footnote(Series series) {
        List<String> notes = new ArrayList<>(Gaps.meanings(view, series.figures()));
        notes.add(Completeness.sentence(view, List.of(new FigureRow(
                FigureKey.total(series.indicator().id(), series.scope()), series.total(),
                series.indicator().unit(), Optional.empty(), series.coverage()))));
        return String.join(" ", notes);
    }

    private Table.Row row(String name, Figure figure, ValueFormat ratio, Part numerator, Part denominator) {
        return Table.Row.of(List.of(Table.Cell.of(name), numerator.cell(figure), denominator.cell(figure),
                BreakdownTable.cell(ratio, figure)));
    }

    private Part part(
            Series series, Optional<String> id, Function<Fraction, BigDecimal> which, String otherwise) {
        List<BigDecimal> values = series.figures().stream()
                .flatMap(figure -> figure.fraction().map(which).stream())
                .toList();
        Optional<Indicator> own = id.map(view::indicator);
        Optional<ValueFormat> format = own.map(indicator -> ValueFormat.ofParts(view, indicator, values));
        String head = own.map(view::label)
                .map(label -> format.orElseThrow().head(label))
                .orElse(view.words().text(otherwise));
        int decimals = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return new Part(head, figure -> figure.fraction()
                .map(which)
                .map(value -> Table.Cell.of(format.map(own2 -> own2.cell(value))
                        .orElseGet(() -> view.numbers().number(value, Math.max(0, decimals)))))
                .orElse(Table.Cell.of("")));
    }

    /** A column beside the ratio. */
    private record Part(String head, Function<Figure, Table.Cell> cells) {
        Table.Cell cell(Figure figure) {
            return cells.apply(figure);
        }
    }
}
