package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the figures of a fact table can be broken down by: its code columns, its country, and the partner where it has one. */
public final class Dimensions {
    /** The dimension whose codes are the partners that the facts name, not a list of the configuration. */
    public static final String PARTNER = "partner";

    /** The dimension of countries, whose list holds those of the programme by ISO 3166 alpha-2. */
    public static final String COUNTRY = "country";

    private static final Map<FactTable, Map<String, String>> LISTS = new EnumMap<>(FactTable.class);
    private static final List<String> ALL;

    static {
        for (FactTable table : FactTable.values()) {
            LISTS.put(table, lists(table));
        }
        ALL = LISTS.values().stream().flatMap(lists -> lists.keySet().stream()).distinct().sorted().toList();
    }

    private Dimensions() {}

    /** Dimension to the code list of its keys; for {@link #PARTNER} that is {@link #PARTNER} itself. */
    public static Map<String, String> of(FactTable table) {
        return LISTS.get(table);
    }

    private static Map<String, String> lists(FactTable table) {
        Map<String, String> lists = new TreeMap<>();
        for (Column column : MeasureColumns.of(table)) {
            if (column.type() == ColumnType.CODE) {
                lists.put(column.name(), column.codeList().orElseThrow());
            } else if (column.type() == ColumnType.COUNTRY && column.name().equals(COUNTRY)) {
                lists.put(COUNTRY, COUNTRY);
            } else if (column.name().equals(PARTNER)) {
                lists.put(PARTNER, PARTNER);
            }
        }
        return Collections.unmodifiableMap(lists);
    }

    /** The code list of a dimension of a table; empty where its figures cannot be broken down so. */
    public static Optional<String> codeList(FactTable table, String dimension) {
        return Optional.ofNullable(of(table).get(dimension));
    }

    /** The code lists of a dimension, whichever the table: two for {@code kind}. */
    public static List<String> codeLists(String dimension) {
        return Arrays.stream(FactTable.values()).flatMap(table -> codeList(table, dimension).stream()).distinct().toList();
    }

    /** All dimensions, in alphabetical order. */
    static List<String> all() {
        return ALL;
    }

    /** The dimensions that a breakdown joins: {@code region/sector} has two. */
    public static List<String> in(String breakdown) {
        return breakdown.isEmpty() ? List.of() : List.of(breakdown.split("/", -1));
    }
}
