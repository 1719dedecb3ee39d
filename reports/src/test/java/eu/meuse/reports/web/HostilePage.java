package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Definitions;
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
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page with every kind of block and chart, in which each text is another one that means harm, or is far too long. */
final class HostilePage {
    /** Ends elements, attributes and scripts, and would say so where it ran. */
    static final String TEXT = "</script></svg></style></title><img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>"
            + "\" autofocus onfocus=\"window.harmed=1\" x=\"' ${window.harmed=1} &amp; {shown}";
    static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle ".repeat(3).strip();

    private static final Axis AXIS = new Axis(List.of(new Axis.Tick(0, TEXT), new Axis.Tick(10, "10")));
    private static final List<Mark> MARKS = List.of(Mark.of(4, TEXT), Mark.gap(TEXT));

    private HostilePage() {}

    static PageSpec page() {
        DocumentSpec document = new DocumentSpec("en", TEXT, TEXT, new DocumentSpec.Running(TEXT, TEXT, TEXT, TEXT),
                new DocumentSpec.Funding(true, TEXT, List.of(TEXT, LONG)),
                new DocumentSpec.Origin(TEXT, TEXT, LocalDate.of(2013, 6, 30), "a".repeat(64)), List.of(), blocks());
        FigureGrid grid = new FigureGrid(TEXT, List.of(TEXT, "words"), TEXT, TEXT, List.of(
                new FigureGrid.Row(List.of(TEXT, LONG), Optional.of(BigDecimal.ONE), TEXT, TEXT),
                new FigureGrid.Row(List.of(LONG, TEXT), Optional.empty(), LONG, TEXT)));
        PageSpec.Controls say = new PageSpec.Controls(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, ".", TEXT, TEXT, TEXT, TEXT, TEXT, TEXT,
                TEXT, TEXT, TEXT, TEXT);
        return new PageSpec(List.of(new PageSpec.Edition(document, say, grid, List.of(new PageSpec.Download(TEXT, TEXT)),
                List.of(new PageSpec.Download(LONG, TEXT)), "charts/{slug}")));
    }

    private static List<Block> blocks() {
        return List.of(new Heading(1, TEXT), new Paragraph(TEXT, Paragraph.Style.LEAD),
                new Tiles(List.of(new Tiles.Tile(TEXT, TEXT, TEXT), new Tiles.Tile(LONG, "123,456,789.00", LONG))),
                new Heading(2, TEXT), new Notice(Notice.Kind.WARNING, TEXT, LONG), new PageBreak(),
                new Definitions(List.of(new Definitions.Entry(TEXT, LONG, TEXT))),
                new Signatures(List.of(new Signatures.Panel(TEXT, List.of(TEXT)))),
                Together.of(new Chart(new HorizontalBars(about("bars"), List.of(HorizontalBars.Bar.of(LONG, Mark.of(3, "3")),
                                new HorizontalBars.Bar(TEXT, Mark.gap(TEXT), true)))),
                        new Chart(new SeriesBars(about("stack"), SeriesBars.Arrangement.STACKED, List.of(TEXT, "b"),
                                List.of(new SeriesBars.Group(LONG, MARKS, TEXT)))),
                        new Chart(new Lines(about("lines"), List.of(TEXT, "p"), List.of(new Lines.Line(TEXT, MARKS), new Lines.Line("l", MARKS)), AXIS)),
                        new Chart(new Intervals(about("dots"), List.of(new Intervals.Dot(LONG, Mark.of(3, "3"), 1, 5, true), Intervals.Dot.gap(TEXT, TEXT)),
                                Optional.of(new Intervals.Reference(4, TEXT)), AXIS)),
                        new Chart(new Funnel(about("funnel"), List.of(new Funnel.Point(TEXT, 5, new Mark.Value(5, TEXT), true)),
                                new Intervals.Reference(4, TEXT), List.of(new Funnel.Bound(1, 0, 9), new Funnel.Bound(9, 3, 5)), AXIS, AXIS, TEXT)),
                        new Chart(new SmallMultiples(about("multiples"), List.of("p", TEXT), List.of(new SmallMultiples.Panel(TEXT, MARKS)), AXIS))),
                new Table(TEXT, List.of(Table.Column.text(LONG, 1), Table.Column.number(TEXT)),
                        List.of(Table.Row.of(LONG, TEXT), new Table.Row(List.of(Table.Cell.of(TEXT), Table.Cell.quiet(TEXT)), true)),
                        Optional.of(Table.Row.of(TEXT, LONG)), TEXT));
    }

    private static ChartSpec.About about(String slug) {
        return new ChartSpec.About(slug, TEXT, LONG, TEXT);
    }
}
