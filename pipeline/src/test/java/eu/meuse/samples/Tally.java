package eu.meuse.samples;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Sheet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts what the submissions come to as of the last quarter, by the rules of the contract and from their lines alone:
 * it knows nothing of how they were made, and shares no code with the product's counting.
 */
final class Tally {
    private static final Comparator<Sheet> IN_FORCE_LAST = Comparator.comparing(Sheet::quarter)
            .thenComparing(Sheet::region).thenComparing(Sheet::part);
    private final List<Sheet> sheets;

    Tally(List<Sheet> sheets) {
        this.sheets = sheets.stream().sorted(IN_FORCE_LAST).toList();
    }

    /** The rows in force of a dataset with a key. */
    List<Entry> keyed(FactTable table) {
        Map<String, Entry> inForce = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.table() == table) {
                rows(sheet).forEach(row -> inForce.put(key(row, table.key()), row));
            }
        }
        return List.copyOf(inForce.values());
    }

    /** The rows of a dataset without key whose reference exists. */
    List<Entry> referring(FactTable table) {
        FactTable.Reference reference = table.reference().orElseThrow();
        Set<String> known = keyed(reference.to()).stream().map(row -> row.text(reference.column()))
                .collect(Collectors.toSet());
        return sheets.stream().filter(sheet -> sheet.table() == table).flatMap(sheet -> rows(sheet).stream())
                .filter(row -> known.contains(row.text(reference.column()))).toList();
    }

    /** One row a distinct (event, person) of known events: the first of the earliest quarter. */
    List<Entry> participations() {
        Set<String> seen = new HashSet<>();
        return referring(FactTable.PARTICIPATIONS).stream()
                .filter(row -> seen.add(row.text("event_id") + "\n" + person(row))).toList();
    }

    static String person(Entry row) {
        String email = row.text("email").trim().toLowerCase(Locale.ROOT);
        String name = (row.text("person") + "\t" + row.text("organisation")).toLowerCase(Locale.ROOT);
        return email.isEmpty() ? name.trim().replaceAll(" +", " ") : email;
    }

    static String organisation(Entry row) {
        String id = row.text("organisation_id").replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return id.isEmpty() ? row.text("organisation") : id;
    }

    static BigDecimal sum(List<Entry> rows, String column) {
        return rows.stream().map(row -> row.cells().get(column)).filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Map<String, Long> count(List<Entry> rows, Function<Entry, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    static Predicate<Entry> is(String column, String value) {
        return row -> row.text(column).equals(value);
    }

    private static List<Entry> rows(Sheet sheet) {
        return sheet.entries().stream().filter(Entry::isAccepted).toList();
    }

    private static String key(Entry row, List<Column> key) {
        return key.stream().map(column -> row.text(column.name())).collect(Collectors.joining("\n"));
    }
}
