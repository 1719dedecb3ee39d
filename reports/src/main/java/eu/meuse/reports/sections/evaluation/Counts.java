package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Interval;
import eu.meuse.reports.statistics.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of regions with the limits within which chance may have put them; without a size to hold them against, no ranks. */
record Counts(View view) {
    /** Counts side by side. */
    private static final int BESIDE = 3;
    private static final double NAMES = 1.8;

    List<Block> blocks() {
        List<Indicator> counts = Comparisons.byRegion(view).stream()
                .filter(indicator -> indicator.kind() == Indicator.Kind.COUNT && view.isOfTime(indicator))
                .toList();
        if (counts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, view.words().text("evaluation.counts")));
        blocks.add(Paragraph.of(view.words().text("evaluation.counts.lead")));
        for (int from = 0; from < counts.size(); from += BESIDE) {
            blocks.add(table(counts.subList(from, Math.min(counts.size(), from + BESIDE))));
        }
        return blocks;
    }

    private Table table(List<Indicator> counts) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(view.heading(view.dimension(Comparisons.REGION)), NAMES));
        for (Indicator count : counts) {
            columns.add(Table.Column.number(view.label(count)));
            columns.add(Table.Column.number(view.words().text("evaluation.interval")));
        }
        List<Table.Row> rows = view.dimension(Comparisons.REGION).codes().stream().map(code -> row(code, counts)).toList();
        return new Table(view.words().text("evaluation.counts.table", "list", view.words().list(counts.stream().map(view::label).toList()),
                "scope", view.scope(Scope.TO_DATE)), columns, rows, Optional.empty(), footnote(counts));
    }

    private Table.Row row(Code code, List<Indicator> counts) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(code.label(view.words().language()))));
        for (Indicator count : counts) {
            Optional<Figure> figure = view.figure(new FigureKey(count.id(), Scope.TO_DATE, Comparisons.REGION, code.code()));
            cells.add(figure.map(this::value).orElse(Table.Cell.of("")));
            Dispersion spread = new Quarterly(view).ofCount(count);
            cells.add(figure.flatMap(Figure::known).map(value -> Table.Cell.of(interval(value.longValueExact(), spread))).orElse(Table.Cell.quiet("")));
        }
        return Table.Row.of(cells);
    }

    private Table.Cell value(Figure figure) {
        return figure.known()
                .map(value -> Table.Cell.of(view.numbers().count(value.longValueExact())))
                .orElseGet(() -> Table.Cell.quiet(view.gap(figure)));
    }

    /** In whole numbers: more would claim more than a count knows. */
    private String interval(long count, Dispersion spread) {
        if (!spread.isKnown()) {
            return "–";
        }
        Interval interval = new Sample(Sample.Kind.RATE, count, 1, spread).interval();
        return view.numbers().count((long) Math.floor(interval.low())) + "–" + view.numbers().count((long) Math.ceil(interval.high()));
    }

    private String footnote(List<Indicator> counts) {
        Map<Indicator, Dispersion> spreads = new LinkedHashMap<>();
        counts.forEach(count -> spreads.put(count, new Quarterly(view).ofCount(count)));
        return String.join(" ", new Grouped(view).sentences(spreads));
    }
}
