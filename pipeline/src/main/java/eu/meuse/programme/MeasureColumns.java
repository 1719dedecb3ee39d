package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a measure may name: those stored, and those that the engine adds by following references. */
public final class MeasureColumns {
    private static final Map<FactTable, List<Column>> ALL = new EnumMap<>(FactTable.class);

    static {
        for (FactTable table : FactTable.values()) {
            ALL.put(table, Stream.concat(table.storedColumns().stream(), added(table).stream()).toList());
        }
    }

    private MeasureColumns() {}

    /** The stored columns of a table and the added ones. */
    public static List<Column> of(FactTable table) {
        return ALL.get(table);
    }

    /**
     * The columns that the engine adds to a table's stored ones.
     *
     * <p>Participations get the columns of their event, and {@code event_country}, the country of its region; what
     * names an organisation gets {@code organisation_key}, the same for all spellings of one; what belongs to a partner
     * {@code partner}; expenditures {@code period_date}, the last day of their period.
     */
    public static List<Column> added(FactTable table) {
        List<Column> added = new ArrayList<>();
        if (table == FactTable.PARTICIPATIONS) {
            FactTable.EVENTS.storedColumns().stream().filter(column -> !has(table, column.name())).forEach(added::add);
            added.add(column("event_country", ColumnType.COUNTRY));
        }
        if (table == FactTable.EXPENDITURES) {
            added.add(column("period_date", ColumnType.DATE));
        }
        if (has(table, "organisation")) {
            added.add(column("organisation_key", ColumnType.TEXT));
        }
        if (has(table, "partner_id")) {
            added.add(column(Dimensions.PARTNER, ColumnType.TEXT));
        }
        return List.copyOf(added);
    }

    private static boolean has(FactTable table, String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, false, Optional.empty(), false);
    }
}
