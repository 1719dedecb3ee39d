package eu.meuse.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** In which sources participants of which events are listed, and how many in each. */
final class EventLists {
    /** Event to source to the rows of its list that were not rejected. */
    private final TreeMap<String, TreeMap<String, Long>> lists = new TreeMap<>();

    /** @param rows of the table {@link Tables#LISTS} */
    EventLists(List<Row> rows) {
        rows.forEach(row -> lists.computeIfAbsent(row.getString(1), event -> new TreeMap<>())
                .merge(row.getString(0), row.getLong(2), Long::sum));
    }

    /** All events of which there is a list. */
    Set<String> events() {
        return lists.keySet();
    }

    /** The sources that hold a list of an event. */
    Set<String> sources(String event) {
        return lists.get(event).keySet();
    }

    /** The sources that hold a list of any of some events. */
    Set<String> sources(Collection<String> events) {
        return events.stream().flatMap(event -> sources(event).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows of all lists of an event. */
    long listed(String event) {
        return lists.get(event).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether several sources list participants of an event: only then may a person stand there twice. */
    boolean isShared(String event) {
        return lists.get(event).size() > 1;
    }

    /** Of some events those that several sources list. */
    Set<String> shared(Collection<String> events) {
        return events.stream().filter(this::isShared).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Events with a single list to the number of different persons on it. */
    Map<String, Long> listedOnce() {
        Map<String, Long> listed = new TreeMap<>();
        lists.forEach((event, rows) -> {
            if (!isShared(event)) {
                listed.put(event, rows.firstEntry().getValue());
            }
        });
        return listed;
    }
}
