package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.FigureGrid;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.blocks.SmallMultiples;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.TileMap;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page with every kind of block and chart, in which each text is another one that means harm, or is far too long. */
final class HostilePage {
    /** Ends elements, attributes and scripts, and would say so where it ran. */
    static final String TEXT = "</script></svg></style></title><img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>"
            + "\" autofocus onfocus=\"window.harmed=1\" x=\"' ${window.harmed=1} &amp; {shown}";
    static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle ".repeat(3).strip();

    private final String text;
    private final Axis axis;
    private final List<Mark> marks;

    private HostilePage(String text) {
        this.text = text;
        axis = new Axis(List.of(new Axis.Tick(0, text), new Axis.Tick(10, "10")));
        marks = List.of(Mark.of(4, text), Mark.gap(text));
    }

    /** Every kind of block and chart, with a text in every place but those of texts that are too long. */
    static PageSpec of(String text) {
        return new HostilePage(text).page();
    }

    private PageSpec page() {
        DocumentSpec document = new DocumentSpec("en", text, text, new DocumentSpec.Running(text, text, text, text),
                new DocumentSpec.Funding(true, text, List.of(text, LONG)),
                new DocumentSpec.Origin(text, text, LocalDate.of(2013, 6, 30), "a".repeat(64)), List.of(), blocks());
        FigureGrid grid = new FigureGrid(text, List.of(text, "words"), text, text, List.of(
                new FigureGrid.Row(List.of(text, LONG), Optional.of(BigDecimal.ONE), text, text),
                new FigureGrid.Row(List.of(LONG, text), Optional.empty(), LONG, text)));
        PageSpec.Controls say = new PageSpec.Controls(text, text, text, text, text, text, text, ".", text, text, text, text, text, text,
                text, text, text, text);
        return new PageSpec(List.of(new PageSpec.Edition(document, say, grid, List.of(new PageSpec.Download(text, text)),
                List.of(new PageSpec.Download(LONG, text)), "charts/{slug}")));
    }

    private List<Block> blocks() {
        return List.of(new Heading(1, text), new Paragraph(text, Paragraph.Style.LEAD),
                new Tiles(List.of(new Tiles.Tile(text, text, text), new Tiles.Tile(LONG, "123,456,789.00", LONG))),
                new Heading(2, text), new Notice(Notice.Kind.WARNING, text, LONG), new PageBreak(),
                new Definitions(List.of(new Definitions.Entry(text, LONG, text))),
                new Signatures(List.of(new Signatures.Panel(text, List.of(text)))),
                Together.of(new Chart(new HorizontalBars(about("bars"), List.of(HorizontalBars.Bar.of(LONG, Mark.of(3, "3")),
                                new HorizontalBars.Bar(text, Mark.gap(text), true)))),
                        new Chart(new SeriesBars(about("stack"), SeriesBars.Arrangement.STACKED, List.of(text, "b"),
                                List.of(new SeriesBars.Group(LONG, marks, text)))),
                        new Chart(new Lines(about("lines"), List.of(text, "p"), List.of(new Lines.Line(text, marks), new Lines.Line("l", marks)), axis)),
                        new Chart(new Intervals(about("dots"), List.of(new Intervals.Dot(LONG, Mark.of(3, "3"), 1, 5, true), Intervals.Dot.gap(text, text)),
                                Optional.of(new Intervals.Reference(4, text)), axis)),
                        new Chart(new Funnel(about("funnel"), List.of(new Funnel.Point(text, 5, new Mark.Value(5, text), true)),
                                new Intervals.Reference(4, text), List.of(new Funnel.Bound(1, 0, 9), new Funnel.Bound(9, 3, 5)), axis, axis, text)),
                        new Chart(new SmallMultiples(about("multiples"), List.of("p", text), List.of(new SmallMultiples.Panel(text, marks)), axis)),
                        new Chart(new TileMap(about("tiles"), List.of(new TileMap.Tile("A", text, 0, 0, Optional.of(marks.get(0)), "4"),
                                new TileMap.Tile("B", text, 1, 1, Optional.of(marks.get(1)), "\u00d7"),
                                new TileMap.Tile("C", text, 2, 0, Optional.empty(), "")))),
                        new Chart(new TileMap(about("shades"), IntStream.rangeClosed(0, TileMap.SHADES).mapToObj(n ->
                                new TileMap.Tile("T" + n, LONG, n, 0, Optional.of(Mark.of(n, text)), "9,999")).toList()))),
                new Directory(text, List.of(new Directory.Column(LONG, Table.Align.LEFT, 2, true), new Directory.Column(text, Table.Align.RIGHT, 1, false)),
                        List.of(new Directory.Row(List.of(List.of(text, LONG), List.of(text))), new Directory.Row(List.of(List.of(LONG), List.of()))),
                        text, text, text),
                new Table(text, List.of(Table.Column.text(LONG, 1), Table.Column.number(text)),
                        List.of(Table.Row.of(LONG, text), new Table.Row(List.of(Table.Cell.of(text), Table.Cell.quiet(text)), true)),
                        Optional.of(Table.Row.of(text, LONG)), text));
    }

    private ChartSpec.About about(String slug) {
        return new ChartSpec.About(slug, text, LONG, text);
    }
}
