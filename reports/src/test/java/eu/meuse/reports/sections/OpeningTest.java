package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OpeningTest {
    private static final List<Block> HEADING = List.of(new Heading(1, "Head"));
    private static final Block PICTURE = new Tiles(List.of());

    @Test
    void headingAndFirstPictureStayTogether() {
        Block text = Paragraph.of("text");
        assertEquals(List.of(Together.of(HEADING.get(0), text, PICTURE), text),
                Opening.with(HEADING, List.of(text, Together.of(PICTURE), text)));
    }

    @Test
    void aTableBelowThePictureMayStandOnTheNextPageSoThatAPageIsUsed() {
        assertEquals(List.of(Together.of(HEADING.get(0), PICTURE), table(2), table(3)),
                Opening.with(HEADING, List.of(PICTURE, table(2), table(3))));
    }

    @Test
    void aShortTableAloneStaysWithItsHeadingAndALongOneMayRunOverPages() {
        assertEquals(List.of(Together.of(HEADING.get(0), table(12))), Opening.with(HEADING, List.of(table(12))));
        assertEquals(List.of(HEADING.get(0), table(13)), Opening.with(HEADING, List.of(table(13))));
    }

    @Test
    void plainTextMayRunOverPages() {
        List<Block> texts = List.of(Paragraph.of("one"), Paragraph.of("two"));
        assertEquals(List.of(HEADING.get(0), texts.get(0), texts.get(1)), Opening.with(HEADING, texts));
    }

    private static Table table(int rows) {
        return new Table("t", List.of(Table.Column.text("c", 1)), Collections.nCopies(rows, Table.Row.of("x")),
                Optional.empty(), "");
    }
}
