package eu.meuse.reports.sections.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OwnFiguresTest {
    /** Events, jobs, participants and participations are told apart by region. */
    @Test
    void aNameOfManyLinesLeavesTheTableItsRows() {
        assertEquals(4, rows("East"));
        assertEquals(4, rows("East and beyond ".repeat(20)));
    }

    private static int rows(String name) {
        View view = View.of(PublicResults.of(SmallProgramme.bundle()), Words.of("en"));
        return new OwnFigures(new Place(view, new Code("east", Map.of("en", name)))).blocks().stream()
                .filter(Table.class::isInstance).map(Table.class::cast).mapToInt(table -> table.rows().size()).sum();
    }
}
