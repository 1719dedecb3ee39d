package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as plain text, a line each thing said, for reading and comparing. */
public final class Listing implements Block.Visitor<String> {
    public static String of(List<Block> blocks) {
        Listing listing = new Listing();
        return blocks.stream().map(block -> block.accept(listing)).collect(Collectors.joining());
    }

    @Override
    public String heading(Heading heading) {
        return "\n" + "#".repeat(heading.level()) + " " + heading.text() + "\n";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return paragraph.style() + " " + paragraph.text() + "\n";
    }

    @Override
    public String tiles(Tiles tiles) {
        return tiles.tiles().stream()
                .map(tile -> "TILE " + tile.label() + " | " + tile.value() + " | " + tile.note() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String table(Table table) {
        String rows = table.rows().stream().map(row -> row("ROW", row)).collect(Collectors.joining());
        return "TABLE " + table.caption() + "\nHEAD "
                + table.columns().stream().map(Table.Column::head).collect(Collectors.joining(" | ")) + "\n" + rows
                + table.total().map(total -> row("TOTAL", total)).orElse("")
                + (table.footnote().isEmpty() ? "" : "FOOT " + table.footnote() + "\n");
    }

    @Override
    public String directory(Directory directory) {
        return directory.onPaper().accept(this);
    }

    @Override
    public String chart(Chart chart) {
        ChartSpec.About about = chart.spec().about();
        return "CHART " + about.slug() + ": " + about.title() + "\nOF " + about.subtitle() + "\nALT " + about.alt()
                + "\n" + marks(chart.spec());
    }

    @Override
    public String notice(Notice notice) {
        return notice.kind() + " " + notice.title() + " | " + notice.text() + "\n";
    }

    @Override
    public String definitions(Definitions definitions) {
        return definitions.entries().stream()
                .map(entry -> "TERM " + entry.term() + " | " + entry.definition() + " | " + entry.detail() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String signatures(Signatures signatures) {
        return signatures.panels().stream()
                .map(panel -> "SIGN " + panel.title() + " | " + String.join(" | ", panel.lines()) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String together(Together together) {
        return of(together.blocks());
    }

    @Override
    public String pageBreak(PageBreak pageBreak) {
        return "PAGE\n";
    }

    private static String row(String kind, Table.Row row) {
        return kind + " " + row.cells().stream()
                .map(cell -> cell.quiet() ? "(" + cell.text() + ")" : cell.text())
                .collect(Collectors.joining(" | ")) + "\n";
    }

    private static String marks(ChartSpec spec) {
        if (spec instanceof HorizontalBars bars) {
            return bars.bars().stream()
                    .map(bar -> "BAR " + bar.label() + " | " + bar.mark() + "\n")
                    .collect(Collectors.joining());
        }
        if (spec instanceof SeriesBars bars) {
            return bars.groups().stream()
                    .map(group -> "BARS " + group.label() + " | " + bars.series() + " | " + group.marks() + "\n")
                    .collect(Collectors.joining());
        }
        return spec + "\n";
    }
}
