package eu.meuse.disclosure;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of people that the pack of a quarter shows or could show.
 *
 * @param values of people, each once
 * @param others counts of other things that figures of people show beside
 * @param shares pairs of counts, the first of which counts a part of the second
 * @param shown those that somebody can read in a figure
 * @param printed those that are figures of their own
 */
record Pack(Quarter quarter, SortedMap<Count, Long> values, Map<Count, Long> others, List<List<Count>> shares, Set<Count> shown, Set<Count> printed) {

    /** The counts of figures, read in those that are published. */
    static Pack of(Quarter quarter, List<FigureRow> figures, List<FigureRow> published, ShownCounts counts) {
        Pack pack = new Pack(quarter, new TreeMap<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>(), new HashSet<>());
        Map<FigureKey, Figure> open = new HashMap<>();
        published.forEach(row -> open.put(row.key(), row.figure()));
        for (FigureRow row : figures) {
            List<ShownCounts.Shown> numbers = counts.of(row);
            numbers.forEach(one -> (one.ofPeople() ? pack.values : pack.others).putIfAbsent(one.count(), one.value()));
            counts.share(row).ifPresent(share -> pack.shares.add(share.stream().map(ShownCounts.Shown::count).toList()));
            if (row.figure().fraction().isEmpty()) {
                numbers.forEach(one -> pack.printed.add(one.count()));
            }
            if (row.figure().equals(open.get(row.key()))) {
                numbers.forEach(one -> pack.shown.add(one.count()));
            }
        }
        return pack;
    }
}
