package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Quantity;
import eu.meuse.programme.Contributors;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of people that the pack of a quarter shows or could show.
 *
 * @param values of people, and of organisations that they came from, each once
 * @param others counts of other things that figures of people show beside
 * @param contributors how many people made what others count
 * @param shares pairs of counts, the first of which counts a part of the second
 * @param made what counts are made of
 * @param shown those that somebody can read in a figure
 * @param printed those that are figures of their own
 */
record Pack(Quarter quarter, SortedMap<Count, Long> values, Map<Count, Long> others, Map<Count, Long> contributors, List<List<Count>> shares,
        Map<Count, ShownCounts.Made> made, Set<Count> shown, Set<Count> printed) {

    private Pack(Quarter quarter) {
        this(quarter, new TreeMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), new HashSet<>(), new HashSet<>());
    }

    /** The counts of figures, read in those that are published. */
    static Pack of(Quarter quarter, List<FigureRow> figures, List<FigureRow> published, ShownCounts counts) {
        Pack pack = new Pack(quarter);
        Map<FigureKey, Figure> open = new HashMap<>();
        published.forEach(row -> open.put(row.key(), row.figure()));
        for (FigureRow row : figures) {
            if (Contributors.isOne(row.key().indicator())) {
                counts.of(row).forEach(one -> pack.contributors.put(one.count(), one.value()));
            } else {
                pack.add(row, counts, row.figure().equals(open.get(row.key())));
            }
        }
        return pack;
    }

    private void add(FigureRow row, ShownCounts counts, boolean isShown) {
        List<ShownCounts.Shown> numbers = counts.of(row);
        numbers.forEach(one -> (one.tells() ? values : others).putIfAbsent(one.count(), one.value()));
        counts.share(row).ifPresent(share -> shares.add(share.stream().map(ShownCounts.Shown::count).toList()));
        counts.made(row).ifPresent(of -> made.put(of.whole(), of));
        if (row.figure().fraction().isEmpty()) {
            numbers.forEach(one -> printed.add(one.count()));
        }
        if (isShown) {
            shown.addAll(counts.counts(row));
        }
    }

    /**
     * So many different people a count is known to rest on: as many as made what it counts, or any part of it; where nobody has
     * counted them as many as there are facts. Organisations are none.
     */
    long people(Count count, long value) {
        if (count.counting().isOfOrganisations()) {
            return Quantity.NO_PEOPLE;
        }
        Count persons = count.of(count.counting().by(Counting.PERSONS));
        Long known = contributors.getOrDefault(persons, values.get(persons));
        boolean isSum = made.containsKey(count) && made.get(count).addsUp();
        if (known != null || !isSum) {
            return known == null ? value : known;
        }
        return made.get(count).parts().stream().mapToLong(part -> people(part, values.getOrDefault(part, 0L))).max().orElse(value);
    }
}
