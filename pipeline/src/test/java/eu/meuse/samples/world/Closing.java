package eu.meuse.samples.world;

import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Sheet;
import eu.meuse.samples.files.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one region's workbooks always carry around their records: two titles and a totals row. */
final class Closing {
    private static final String REGION = "be-liege";
    private static final Words WORDS = new Words();

    private Closing() {}

    static List<Sheet> close(List<Sheet> sheets) {
        return sheets.stream().map(sheet -> sheet.region().equals(REGION) ? framed(sheet) : sheet).toList();
    }

    private static Sheet framed(Sheet sheet) {
        String title = "Projet TTC — " + WORDS.other("dataset", sheet.table().dataset(), "fr");
        Entry total = new Entry(Entry.Shape.TOTAL, Map.of(), List.of());
        return new Sheet(sheet.region(), sheet.quarter(), sheet.table(), sheet.part(),
                List.of(title, "Trimestre " + sheet.quarter()),
                Stream.concat(sheet.entries().stream(), Stream.of(total)).toList());
    }
}
