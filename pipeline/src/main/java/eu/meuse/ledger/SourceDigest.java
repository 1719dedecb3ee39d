package eu.meuse.ledger;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
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
    /** A source with more names than this is looked through again when they are asked for: they would fill a table. */
    private static final int NOTED = 20_000;

    private final BiConsumer<String, Object[]> rows;
    private final TreeMap<String, Map<String, Long>> lists = new TreeMap<>();
    private final TreeMap<String, Set<Named>> names = new TreeMap<>();
    private String source;
    private Places at;
    private Map<String, Long> list;
    private Set<Named> named;

    /** @param rows takes the name of a table and a row of it */
    SourceDigest(BiConsumer<String, Object[]> rows) {
        this.rows = rows;
    }

    private record Named(String name, String identifier) {}

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
        named = names.computeIfAbsent(rows, any -> new LinkedHashSet<>());
        list = at.event() < 0 ? Map.of() : lists.computeIfAbsent(rows, any -> new HashMap<>());
    }

    /** Notes an accepted row. */
    void add(FactRow row) {
        if (at.event() >= 0) {
            list.merge((String) row.values().get(at.event()), 1L, Long::sum);
        }
        if (named.size() <= NOTED && at.isNamedBy(row)) {
            named.add(new Named((String) row.values().get(at.organisation()), (String) row.values().get(at.identifier())));
        }
    }

    /** Writes what is noted. */
    void finish() {
        names.forEach(this::write);
        names.clear();
        lists.forEach((listing, events) ->
                new TreeMap<>(events).forEach((event, listed) -> rows.accept(Tables.LISTS, new Object[] {listing, event, listed})));
        lists.clear();
    }

    private void write(String source, Set<Named> all) {
        if (all.size() > NOTED) {
            rows.accept(Tables.NAMES, new Object[] {source, Tables.MANY_NAMES, Tables.MANY_NAMES});
            return;
        }
        all.forEach(one -> rows.accept(Tables.NAMES, new Object[] {source, one.name(), one.identifier()}));
    }
}
