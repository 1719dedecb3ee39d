package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code docs/catalogue/columns.md}: what the formulas of cards may name, and what figures can be broken down by. */
final class ColumnsText {
    private static final String HEAD = """
            # Fact tables and their columns

            What the formula of an indicator's card may name, table by table; written from the program, and a test compares.
            A column's type stands behind it. Breakdowns are what a card may list under `breakdowns`.
            """;

    private ColumnsText() {}

    /** The whole file, in Markdown. */
    static String of() {
        StringBuilder text = new StringBuilder(HEAD);
        for (FactTable table : FactTable.values()) {
            text.append("\n## ").append(table.dataset()).append("\n\nColumns: ").append(columns(table))
                    .append(".\n\nBreakdowns: ").append(breakdowns(table)).append(".\n");
        }
        return text.toString();
    }

    private static String columns(FactTable table) {
        Map<String, Column> named = new TreeMap<>();
        MeasureColumns.of(table).forEach(column -> named.put(column.name(), column));
        return named.values().stream()
                .map(column -> "`" + column.name() + "` " + column.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String breakdowns(FactTable table) {
        String all = new TreeMap<>(Dimensions.of(table)).keySet().stream()
                .map(dimension -> "`" + dimension + "`")
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }
}
