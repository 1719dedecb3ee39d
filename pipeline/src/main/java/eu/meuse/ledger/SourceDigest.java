package eu.meuse.ledger;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What is asked of sources so often that it is noted while they are read: of which events they list participants, and
 * which organisations they name.
 */
final class SourceDigest {
    /** Up to so many names are held back, so that one that comes again is noted once. */
    private static final int HELD = 100_000;

    private final BiConsumer<String, Object[]> rows;
    private final TreeMap<String, Map<String, Long>> lists = new TreeMap<>();
    private final Set<Named> named = new LinkedHashSet<>();
    private String source;
    private Places at;
    private Map<String, Long> list;

    /** @param rows takes the name of a table and a row of it */
    SourceDigest(BiConsumer<String, Object[]> rows) {
        this.rows = rows;
    }

    private record Named(String source, String name, String identifier) {}

    /** Where a table has what is noted; -1: it has no such column. */
    private record Places(int event, int organisation, int identifier) {
        static Places of(FactTable table) {
            List<String> columns = table.storedColumns().stream().map(Column::name).toList();
            return new Places(table.holdsPeople() ? columns.indexOf("event_id") : -1,
                    columns.indexOf("organisation"), columns.indexOf("organisation_id"));
        }

        boolean isNamedBy(FactRow row) {
            return organisation >= 0 && identifier >= 0
                    && row.values().get(organisation) != null && row.values().get(identifier) != null;
        }
    }

    /** Says what the next rows are read from. */
    void begin(String rows, FactTable table) {
        source = rows;
        at = Places.of(table);
        list = at.event() < 0 ? Map.of() : lists.computeIfAbsent(rows, any -> new HashMap<>());
    }

    /** Notes an accepted row. */
    void add(FactRow row) {
        if (at.event() >= 0) {
            list.merge((String) row.values().get(at.event()), 1L, Long::sum);
        }
        if (at.isNamedBy(row)) {
            named.add(new Named(source, (String) row.values().get(at.organisation()), (String) row.values().get(at.identifier())));
            if (named.size() >= HELD) {
                writeNames();
            }
        }
    }

    /** Writes what is noted. */
    void finish() {
        writeNames();
        lists.forEach((listing, events) ->
                new TreeMap<>(events).forEach((event, listed) -> rows.accept(Tables.LISTS, new Object[] {listing, event, listed})));
        lists.clear();
    }

    private void writeNames() {
        new ArrayList<>(named).forEach(one ->
                rows.accept(Tables.NAMES, new Object[] {one.source(), one.name(), one.identifier()}));
        named.clear();
    }
}
