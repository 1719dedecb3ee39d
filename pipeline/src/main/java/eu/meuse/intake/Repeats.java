package eu.meuse.intake;

import eu.meuse.facts.Source;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows of a large submission repeat others.
 *
 * @param pairs position and first position of every row that repeats another
 * @param fresh for each part, how many of its rows have a key that stands nowhere before; parts beyond its end have none
 */
record Repeats(List<long[]> pairs, long[] fresh) implements Serializable {
    /** All that was found side by side. */
    static Repeats merged(List<Repeats> found) {
        List<long[]> pairs = new ArrayList<>();
        long[] fresh = new long[0];
        for (Repeats one : found) {
            pairs.addAll(one.pairs);
            fresh = Arrays.copyOf(fresh, Math.max(fresh.length, one.fresh.length));
            for (int i = 0; i < one.fresh.length; i++) {
                fresh[i] += one.fresh[i];
            }
        }
        return new Repeats(pairs, fresh);
    }

    /** How much of a part stands in earlier files. */
    Overlap overlap(List<Source> submission, int part) {
        OverlapCount count = new OverlapCount(submission, part);
        pairs.stream().filter(pair -> Position.part(pair[0]) == part).forEach(pair -> count.note(pair[1]));
        Overlap repeated = count.overlap();
        return new Overlap(repeated.keys() + (part < fresh.length ? fresh[part] : 0), repeated.earlier());
    }
}
