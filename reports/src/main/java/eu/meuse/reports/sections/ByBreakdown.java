package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Indicators by a dimension: a chart to date, and tables with the quarter beside it. */
final class ByBreakdown implements Section {
    /** With more columns than these, each scope has a table of its own. */
    private static final int BESIDE = 4;

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        Dimension dimension = view.dimension(section.breakdown());
        List<Series> toDate = series(section, view, Scope.TO_DATE);
        if (toDate.isEmpty()) {
            return List.of(nothing(view));
        }
        List<Series> quarter = series(section, view, Scope.QUARTER);
        if (toDate.stream().allMatch(Series::hidden)) {
            return hidden(toDate, dimension, view);
        }
        List<Block> blocks = new ArrayList<>(new BreakdownChart(section, view).blocks(toDate.stream()
                .filter(series -> section.charted().contains(series.indicator().id()))
                .toList()));
        boolean nothing = Stream.concat(toDate.stream(), quarter.stream()).allMatch(series -> Series.nothing(series.figures()));
        blocks.addAll(nothing ? unsent(toDate, view) : tables(section, view, toDate, quarter));
        return blocks;
    }

    static Notice nothing(View view) {
        return new Notice(Notice.Kind.INFO, view.words().text("nothing.title"),
                view.words().text("nothing.text", "date", view.asOf()));
    }

    /** In a sentence: a table of nothing takes a page and says no more. */
    private static List<Block> unsent(List<Series> series, View view) {
        return List.of(new Paragraph(Gaps.meaning(view, new Figure.Missing().status()) + " "
                + Completeness.sentence(view, series.stream().map(BreakdownTable::totalRow).toList()), Paragraph.Style.SMALL));
    }

    private static List<Series> series(ReportSection section, View view, Scope scope) {
        return section.indicators().stream()
                .map(view::indicator)
                .flatMap(indicator -> view.series(indicator.id(), scope, section.breakdown()).stream())
                .filter(series -> !series.points().isEmpty())
                .toList();
    }

    private static List<Block> tables(
            ReportSection section, View view, List<Series> toDate, List<Series> quarter) {
        BreakdownTable table = new BreakdownTable(section, view);
        if (toDate.size() + quarter.size() <= BESIDE) {
            List<Series> both = new ArrayList<>();
            for (Series series : toDate) {
                both.add(series);
                quarter.stream().filter(other -> other.indicator().equals(series.indicator())).forEach(both::add);
            }
            return List.of(table.block(both));
        }
        List<Block> blocks = new ArrayList<>(List.of(table.block(toDate)));
        if (!quarter.isEmpty() && quarter.stream().allMatch(Series::empty)) {
            blocks.add(Paragraph.of(view.words().text("quarter.nothing", "quarter", view.quarter())));
        } else if (!quarter.isEmpty()) {
            blocks.add(table.block(quarter));
        }
        return blocks;
    }

    /** That nothing of an indicator by a breakdown may be published, and its total. */
    static List<Block> hidden(Indicator indicator, String breakdown, View view) {
        String within = String.join(", ", Arrays.stream(breakdown.split("/")).map(id -> view.within(view.dimension(id))).toList());
        return List.of(Together.of(
                new Tiles(KeyFigures.tile(indicator, view).stream().toList()),
                notice(List.of(indicator), within, view)));
    }

    private static List<Block> hidden(List<Series> series, Dimension dimension, View view) {
        return List.of(Together.of(
                new Tiles(series.stream().flatMap(one -> KeyFigures.tile(one.indicator(), view).stream()).toList()),
                notice(series.stream().map(Series::indicator).toList(), view.within(dimension), view)));
    }

    private static Notice notice(List<Indicator> indicators, String within, View view) {
        RunInfo run = view.results().run();
        boolean ofMoney = indicators.stream().anyMatch(indicator -> run.dominance().indicators().contains(indicator.id()));
        String key = ofMoney ? "hidden.money." : "hidden.";
        return new Notice(Notice.Kind.INFO, view.words().text(key + "title"),
                view.words().text(key + "text", "dimension", within, "threshold", Integer.toString(run.peopleThreshold()),
                        "percent", Integer.toString(run.dominance().percent())));
    }
}
