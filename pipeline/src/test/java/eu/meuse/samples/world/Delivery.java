package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What all regions send, while it is being put together. */
final class Delivery {
    private record Slot(String region, Quarter quarter, FactTable table) {}

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::region).thenComparing(Slot::quarter).thenComparing(Slot::table);
    private final SortedMap<Slot, List<Entry>> sent = new TreeMap<>(ORDER);
    private final Map<Slot, List<String>> titles = new HashMap<>();
    private final Map<Slot, Integer> cuts = new HashMap<>();

    /** Opens the lists that every region sends each quarter, empty as yet. */
    Delivery(List<FactTable> expected) {
        for (Place place : Place.all()) {
            for (Quarter quarter : Calendar.quarters()) {
                expected.forEach(table -> open(place.code(), quarter, table));
            }
        }
    }

    /** Opens a list, so that it is sent even where it stays empty. */
    void open(String region, Quarter quarter, FactTable table) {
        sent.computeIfAbsent(new Slot(region, quarter, table), first -> new ArrayList<>());
    }

    void add(String region, Quarter quarter, FactTable table, Entry entry) {
        open(region, quarter, table);
        sent.get(new Slot(region, quarter, table)).add(entry);
    }

    /** The lines of one submission, to be changed in place. */
    List<Entry> at(String region, String quarter, FactTable table) {
        List<Entry> lines = sent.get(new Slot(region, Calendar.quarter(quarter), table));
        if (lines == null) {
            throw new IllegalArgumentException("nothing sent: " + region + " " + quarter + " " + table);
        }
        return lines;
    }

    /** The first quarter from the one given on, else the first of all, in which the region sends records. */
    Quarter busyFrom(String region, String quarter, FactTable table) {
        List<Quarter> busy = Calendar.quarters().stream()
                .filter(one -> !sent.getOrDefault(new Slot(region, one, table), List.of()).isEmpty()).toList();
        return busy.stream().filter(one -> one.compareTo(Calendar.quarter(quarter)) >= 0).findFirst()
                .or(() -> busy.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(region + " sends no " + table));
    }

    /** Nothing comes at all, not even an empty list; what would have come is handed back. */
    List<Entry> silence(String region, String quarter, FactTable table) {
        return sent.remove(new Slot(region, Calendar.quarter(quarter), table));
    }

    void title(String region, String quarter, FactTable table, String... rows) {
        titles.put(new Slot(region, Calendar.quarter(quarter), table), List.of(rows));
    }

    /** The submission comes in two files; the second starts with this line. */
    void cut(String region, String quarter, FactTable table, int at) {
        cuts.put(new Slot(region, Calendar.quarter(quarter), table), at);
    }

    /** All of it, by region, quarter and dataset. */
    List<Sheet> sheets() {
        return sent.entrySet().stream().flatMap(slot -> sheets(slot.getKey(), slot.getValue())).toList();
    }

    private Stream<Sheet> sheets(Slot slot, List<Entry> lines) {
        Integer cut = cuts.get(slot);
        return cut == null
                ? Stream.of(sheet(slot, 0, lines))
                : Stream.of(sheet(slot, 1, lines.subList(0, cut)), sheet(slot, 2, lines.subList(cut, lines.size())));
    }

    private Sheet sheet(Slot slot, int part, List<Entry> lines) {
        return new Sheet(slot.region(), slot.quarter(), slot.table(), part, titles.getOrDefault(slot, List.of()),
                List.copyOf(lines));
    }
}
