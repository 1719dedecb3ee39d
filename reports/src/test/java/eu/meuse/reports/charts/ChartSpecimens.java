package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.ChartSpec.About;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.blocks.TileMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts that are hard to draw. */
final class ChartSpecimens {
    private static final List<String> NAMES = List.of(
            "Region Aachen", "Deutschsprachige Gemeinschaft Belgiens",
            "Grenzüberschreitende Wirtschaftsförderungsgesellschaft Niederösterreich-Bratislava mbH",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Kärnten");

    private ChartSpecimens() {}

    static List<ChartSpec> all() {
        return List.of(
                values(12, 5, 0, 3.5, 7), values(123456789012.34, 1, 0.01), values(-3e10, 12, 1e10, -5), values(0, 0),
                values(-5, -7), values(4), hidden(4), new HorizontalBars(about("no-bars"), List.of()),
                twenty(), series("grouped", SeriesBars.Arrangement.GROUPED),
                series("stacked", SeriesBars.Arrangement.STACKED), lines("one-line", 1, 15), lines("lines", 5, 15),
                lines("many-periods", 2, 40), lines("one-period", 2, 1), hiddenLine(), intervals(), hiddenIntervals(),
                funnel("funnel", 7), funnel("crowded-funnel", 40), funnel("lone-funnel", 1), multiples("multiples", 7, 15),
                multiples("one-quarter", 20, 1), multiples("many-quarters", 2, 60),
                tiles("tiles", 9), tiles("one-tile", 1), tiles("many-tiles", 40), new TileMap(about("no-tiles"), List.of()));
    }

    /** The texts of the gaps in a chart. */
    static List<String> gaps(ChartSpec chart) {
        return chart.accept(new Gaps()).stream()
                .filter(Mark.Gap.class::isInstance).map(Mark::text).distinct().toList();
    }

    static HorizontalBars values(double... values) {
        List<HorizontalBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Mark mark = Mark.of(values[i], BigDecimal.valueOf(values[i]).toPlainString() + " EUR");
            bars.add(new HorizontalBars.Bar(NAMES.get(i % NAMES.size()), mark, i == 1));
        }
        return new HorizontalBars(about("values-" + Math.abs(Arrays.hashCode(values))), bars);
    }

    static HorizontalBars hidden(int count) {
        return new HorizontalBars(about("hidden-" + count), IntStream.range(0, count)
                .mapToObj(i -> HorizontalBars.Bar.of(NAMES.get(i), Mark.gap("hidden"))).toList());
    }

    private static HorizontalBars twenty() {
        return new HorizontalBars(about("twenty"), IntStream.range(0, 20).mapToObj(i -> HorizontalBars.Bar.of(
                NAMES.get(i % 5) + " " + i, i % 4 == 2 ? Mark.gap("nothing received") : Mark.of(i, "" + i))).toList());
    }

    private static SeriesBars series(String slug, SeriesBars.Arrangement arrangement) {
        List<SeriesBars.Group> groups = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Mark last = i == 3 ? Mark.gap("hidden") : Mark.of(i * 40, i * 40 + ",00");
            groups.add(new SeriesBars.Group(NAMES.get(i), List.of(Mark.of(1, "1,00"), Mark.of(50, "50,00"), last),
                    arrangement == SeriesBars.Arrangement.STACKED ? "total " + (51 + i * 40) : ""));
        }
        return new SeriesBars(about(slug), arrangement, NAMES.subList(2, 5), groups);
    }

    private static Lines lines(String slug, int count, int periods) {
        List<Lines.Line> lines = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < periods; i++) {
                double value = 100 + i % 3;
                all.add(value);
                marks.add(line == 1 && i % 7 == 3 ? Mark.gap("not delivered") : Mark.of(value, "" + value));
            }
            lines.add(new Lines.Line(NAMES.get(line), marks));
        }
        List<String> names = IntStream.range(0, periods).mapToObj(i -> "Q" + (i % 4 + 1) + " " + (2011 + i / 4)).toList();
        return new Lines(about(slug), names, lines, axis(all));
    }

    private static Lines hiddenLine() {
        return new Lines(about("hidden-line"), List.of("Q1", "Q2"),
                List.of(new Lines.Line("a", List.of(Mark.gap("hidden"), Mark.gap("no data")))), axis(List.of()));
    }

    private static Intervals intervals() {
        List<Intervals.Dot> dots = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            dots.add(i == 3 ? Intervals.Dot.gap(NAMES.get(i), "no data")
                    : new Intervals.Dot(NAMES.get(i), Mark.of(i, i + ",0 (0,0 to 9,9)"), 0, 10, i == 0));
        }
        return new Intervals(about("intervals"), dots,
                Optional.of(new Intervals.Reference(0, "The programme's mean of all regions")), axis(List.of(10.0)));
    }

    private static Intervals hiddenIntervals() {
        return new Intervals(about("hidden-intervals"), List.of(Intervals.Dot.gap("a", "hidden")), Optional.empty(),
                axis(List.of()));
    }

    private static Funnel funnel(String slug, int count) {
        List<Funnel.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Funnel.Point(NAMES.get(i % 5), 10 + i * i % 90, new Mark.Value(i * 7 % 23, "" + i * 7 % 23), i % 3 == 0));
        }
        List<Funnel.Bound> bounds = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> new Funnel.Bound(2 * i, 10 - 40 / Math.sqrt(i), 10 + 40 / Math.sqrt(i))).toList();
        return new Funnel(about(slug), points, new Intervals.Reference(10, "The programme as a whole: 10.0 for each of them"), bounds,
                axis(List.of(100.0)), axis(List.of(23.0)), "Cases on which the value of a region rests, counted to date");
    }

    private static SmallMultiples multiples(String slug, int count, int periods) {
        List<String> names = IntStream.range(0, periods).mapToObj(i -> "Q" + (i % 4 + 1) + " " + (2011 + i / 4)).toList();
        List<SmallMultiples.Panel> panels = IntStream.range(0, count).mapToObj(n -> new SmallMultiples.Panel(NAMES.get(n % 5),
                IntStream.range(0, periods)
                        .mapToObj(i -> (n + i) % 7 == 3 ? Mark.gap("nothing received") : Mark.of(n + i, "" + n + i)).toList())).toList();
        return new SmallMultiples(about(slug), names, panels, axis(List.of(80.0)));
    }

    /** Every fifth is hidden, every seventh a neighbour; numbers grow from one digit to seven. */
    private static TileMap tiles(String slug, int count) {
        return new TileMap(about(slug), IntStream.range(0, count).mapToObj(n -> {
            String number = BigDecimal.TEN.pow(n % 7).add(BigDecimal.valueOf(n)).toPlainString();
            Optional<Mark> mark = n % 7 == 6 ? Optional.empty()
                    : Optional.of(n % 5 == 3 ? Mark.gap("hidden") : Mark.of(Double.parseDouble(number), number));
            String inside = mark.map(one -> one instanceof Mark.Gap ? "\u00d7" : one.text()).orElse("");
            return new TileMap.Tile("" + (char) ('A' + n / 26) + (char) ('A' + n % 26), NAMES.get(n % 5), n % 8, n / 8, mark, inside);
        }).toList());
    }

    private static Axis axis(List<Double> values) {
        return Axis.covering(values, BigDecimal.ONE, BigDecimal::toPlainString);
    }

    private static About about(String slug) {
        return new About(slug, "Title of " + slug, "Subtitle", "alt");
    }

    private static final class Gaps implements ChartSpec.Visitor<List<Mark>> {
        @Override
        public List<Mark> horizontalBars(HorizontalBars chart) {
            return chart.bars().stream().map(HorizontalBars.Bar::mark).toList();
        }

        @Override
        public List<Mark> seriesBars(SeriesBars chart) {
            return chart.groups().stream().flatMap(group -> group.marks().stream()).toList();
        }

        @Override
        public List<Mark> lines(Lines chart) {
            return chart.lines().stream().flatMap(line -> line.marks().stream()).toList();
        }

        @Override
        public List<Mark> intervals(Intervals chart) {
            return chart.dots().stream().map(Intervals.Dot::mark).toList();
        }

        @Override
        public List<Mark> funnel(Funnel chart) {
            return List.of();
        }

        @Override
        public List<Mark> smallMultiples(SmallMultiples chart) {
            return chart.panels().stream().flatMap(panel -> panel.marks().stream()).toList();
        }

        @Override
        public List<Mark> tileMap(TileMap chart) {
            return chart.tiles().stream().flatMap(tile -> tile.mark().stream()).toList();
        }
    }
}
