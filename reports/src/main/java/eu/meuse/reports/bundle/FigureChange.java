package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A figure that is not what it was.
 *
 * @param before empty where there was no such figure
 * @param after empty where there is none any more
 */
public record FigureChange(FigureKey key, Optional<Figure> before, Optional<Figure> after) {

    /** By how much it differs, where both are known. */
    public Optional<BigDecimal> difference() {
        return after.flatMap(Figure::known).flatMap(now -> before.flatMap(Figure::known).map(now::subtract));
    }

    /** The figures that differ, sorted by key; those that are alike in value, parts and status are left out. */
    public static List<FigureChange> between(Collection<FigureRow> before, Collection<FigureRow> after) {
        Map<FigureKey, Figure> then = figures(before);
        Map<FigureKey, Figure> now = figures(after);
        Map<FigureKey, Figure> all = new TreeMap<>(then);
        all.putAll(now);
        List<FigureChange> changes = new ArrayList<>();
        for (FigureKey key : all.keySet()) {
            FigureChange change = new FigureChange(key, Optional.ofNullable(then.get(key)), Optional.ofNullable(now.get(key)));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<FigureKey, Figure> figures(Collection<FigureRow> rows) {
        return rows.stream().collect(Collectors.toMap(FigureRow::key, FigureRow::figure, (one, other) -> other, TreeMap::new));
    }
}
