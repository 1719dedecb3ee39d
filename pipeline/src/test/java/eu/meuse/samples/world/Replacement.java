package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Two files that were sent again under the same path, and how they read at first. */
final class Replacement {
    private static final Map<String, FactTable> FILES =
            Map.of("be-limburg 2013-Q4", FactTable.PARTICIPATIONS, "be-ostbelgien 2013-Q2", FactTable.SUPPORT);

    private Replacement() {}

    static boolean concerns(Sheet sheet) {
        return sheet.table() == FILES.get(sheet.region() + " " + sheet.quarter());
    }

    static Sheet earlier(Sheet sheet) {
        List<Entry> entries = sheet.entries();
        List<Entry> before = sheet.table() == FactTable.PARTICIPATIONS
                ? entries.subList(0, entries.size() * 4 / 5)
                : entries.stream().map(Replacement::anotherSector).toList();
        return new Sheet(sheet.region(), sheet.quarter(), sheet.table(), sheet.part(), sheet.titles(), before);
    }

    private static Entry anotherSector(Entry entry) {
        return entry.with("sector", "cross-sector").with("horizon_years", BigDecimal.TEN);
    }
}
