package eu.meuse.intake;

import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts all findings of a file or sheet and keeps the first of each severity: a file may hold millions of bad rows. */
public final class FindingTally {
    /** How many of a severity are kept. */
    public static final int KEPT = 100_000;

    private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
    private final Map<Kind, Long> counts = new TreeMap<>();

    /** A tally of nothing yet. */
    public FindingTally() {}

    /** What was found of a row or file, but for the place. */
    public record Kind(Severity severity, String code) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::severity).thenComparing(Kind::code).compare(this, other);
        }
    }

    /** Counts a finding, and keeps it where fewer than {@link #KEPT} of its severity are kept. */
    public void add(Finding finding) {
        counts.merge(new Kind(finding.severity(), finding.code()), 1L, Long::sum);
        List<Finding> same = kept.computeIfAbsent(finding.severity(), none -> new ArrayList<>());
        if (same.size() < KEPT) {
            same.add(finding);
        }
    }

    /** How many of each kind there are. */
    public Map<Kind, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many there are of a severity. */
    public long count(Severity severity) {
        return counts.entrySet().stream().filter(kind -> kind.getKey().severity() == severity).mapToLong(Map.Entry::getValue).sum();
    }

    /** How many there are. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that were kept, by row. */
    public List<Finding> kept() {
        return kept.values().stream().flatMap(List::stream).sorted().toList();
    }
}
