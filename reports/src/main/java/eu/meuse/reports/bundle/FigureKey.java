package eu.meuse.reports.bundle;

import java.util.Comparator;

/**
 * Which figure: the key columns of {@code figures.csv}, in whose order it sorts.
 *
 * @param indicator id of the indicator
 * @param scope quarter or to date
 * @param breakdown empty for the programme as a whole, else a dimension or two joined by {@code /}
 * @param key empty for the programme as a whole, else a code or two joined by {@code /}
 */
public record FigureKey(String indicator, Scope scope, String breakdown, String key) implements Comparable<FigureKey> {
    private static final Comparator<FigureKey> IN_FILE = Comparator.comparing(FigureKey::indicator)
            .thenComparing(key -> key.scope().code())
            .thenComparing(FigureKey::breakdown)
            .thenComparing(FigureKey::key);

    /** The figure of the programme as a whole. */
    public static FigureKey total(String indicator, Scope scope) {
        return new FigureKey(indicator, scope, "", "");
    }

    @Override
    public int compareTo(FigureKey other) {
        return IN_FILE.compare(this, other);
    }
}
