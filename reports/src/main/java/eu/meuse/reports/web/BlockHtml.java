package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.util.Locale;

/** Writes each kind of block. */
final class BlockHtml implements Block.Visitor<Html> {
    private static final int LONG = 8;
    private static final int LONGER = 12;

    private final Html html;
    private final PageSpec.Edition edition;
    private final TableHtml tables;
    private int directories;

    BlockHtml(Html html, PageSpec.Edition edition) {
        this.html = html;
        this.edition = edition;
        tables = new TableHtml(html, edition.document().language(), edition.controls().decimal());
    }

    /** The title is the only heading of the first rank, so a chapter is one of the second. */
    @Override
    public Html heading(Heading heading) {
        return html.element("h" + (heading.level() + 1), heading.text());
    }

    @Override
    public Html paragraph(Paragraph paragraph) {
        return html.element("p", paragraph.text(), "class", paragraph.style().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Html tiles(Tiles tiles) {
        html.open("dl", "class", "tiles" + size(tiles));
        for (Tiles.Tile tile : tiles.tiles()) {
            html.open("div").element("dt", tile.label()).element("dd", tile.value(), "class", "value");
            if (!tile.note().isEmpty()) {
                html.element("dd", tile.note(), "class", "remark");
            }
            html.close();
        }
        return html.close();
    }

    /** Values of one row of tiles are set alike, and none is broken. */
    private static String size(Tiles tiles) {
        int longest = tiles.tiles().stream().mapToInt(tile -> tile.value().length()).max().orElse(0);
        return longest > LONGER ? " longer" : longest > LONG ? " long" : "";
    }

    @Override
    public Html table(Table table) {
        return tables.write(table);
    }

    @Override
    public Html directory(Directory directory) {
        return new DirectoryHtml(html, edition, directory, ++directories).write();
    }

    @Override
    public Html chart(Chart chart) {
        return new ChartHtml(html, edition, chart.spec()).write();
    }

    @Override
    public Html notice(Notice notice) {
        html.open("div", "class", "notice " + notice.kind().name().toLowerCase(Locale.ROOT), "role", "note");
        if (!notice.title().isEmpty()) {
            html.element("p", notice.title(), "class", "head");
        }
        return html.element("p", notice.text()).close();
    }

    @Override
    public Html definitions(Definitions definitions) {
        html.open("dl", "class", "definitions");
        for (Definitions.Entry entry : definitions.entries()) {
            html.open("div").element("dt", entry.term()).element("dd", entry.definition());
            if (!entry.detail().isEmpty()) {
                html.element("dd", entry.detail(), "class", "remark");
            }
            html.close();
        }
        return html.close();
    }

    @Override
    public Html signatures(Signatures signatures) {
        html.open("div", "class", "signatures");
        for (Signatures.Panel panel : signatures.panels()) {
            html.open("div").element("p", panel.title(), "class", "head");
            panel.lines().forEach(line -> html.element("p", line, "class", "remark"));
            html.close();
        }
        return html.close();
    }

    @Override
    public Html together(Together together) {
        together.blocks().forEach(block -> block.accept(this));
        return html;
    }

    @Override
    public Html pageBreak(PageBreak pageBreak) {
        return html;
    }
}
