package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.util.ArrayList;
import java.util.List;

/** The strips of each kind of block. */
final class BlockStrips implements Block.Visitor<List<Strip>> {
    private final DocumentFonts fonts;
    private final Tag root;
    private int level;

    BlockStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    @Override
    public List<Strip> heading(Heading heading) {
        // A skipped level would break the structure, and the title is the only H1.
        level = Math.min(heading.level(), level + 1);
        return new HeadingStrips(fonts, root.child("H" + (level + 1)), level).of(heading.text());
    }

    @Override
    public List<Strip> paragraph(Paragraph paragraph) {
        TextStyle style = switch (paragraph.style()) {
            case LEAD -> TextStyle.LEAD;
            case BODY -> TextStyle.BODY;
            case SMALL -> TextStyle.SMALL;
        };
        return new TextLines(fonts, style, paragraph.text(), Paper.TEXT_WIDTH)
                .strips(root.child("P"), Paper.LEFT, style.leading() / 2);
    }

    @Override
    public List<Strip> tiles(Tiles tiles) {
        return new TileStrips(fonts, root).of(tiles);
    }

    @Override
    public List<Strip> table(Table table) {
        return new TableStrips(fonts, root, table).strips();
    }

    @Override
    public List<Strip> directory(Directory directory) {
        return directory.onPaper().accept(this);
    }

    @Override
    public List<Strip> chart(Chart chart) {
        return new ChartStrips(fonts, root).of(chart.spec());
    }

    @Override
    public List<Strip> notice(Notice notice) {
        return new NoticeStrips(fonts, root).of(notice);
    }

    @Override
    public List<Strip> definitions(Definitions definitions) {
        return new DefinitionStrips(fonts, root).of(definitions);
    }

    @Override
    public List<Strip> signatures(Signatures signatures) {
        return List.of(new SignatureStrips(fonts, root).of(signatures));
    }

    @Override
    public List<Strip> together(Together together) {
        List<Strip> strips = new ArrayList<>();
        together.blocks().forEach(block -> strips.addAll(block.accept(this)));
        return Strip.joined(strips, !strips.isEmpty() && strips.get(strips.size() - 1).joined());
    }

    @Override
    public List<Strip> pageBreak(PageBreak pageBreak) {
        return List.of(PageBreaks.BREAK);
    }
}
