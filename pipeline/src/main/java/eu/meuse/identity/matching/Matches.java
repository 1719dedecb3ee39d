package eu.meuse.identity.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All pairs that are or may be one organisation, the most alike first. */
final class Matches {
    private static final int HALF = 32;

    private Matches() {}

    static List<Match> of(List<Entity> entities, Comparison comparison, Lexicon lexicon) {
        List<Match> found = new ArrayList<>();
        new Candidates(lexicon, entities).forEach(pair -> {
            int one = (int) (pair >>> HALF);
            int other = (int) pair;
            Likeness likeness = comparison.of(entities.get(one), entities.get(other));
            if (likeness.isSame() || likeness.isUnsure()) {
                Match match = Match.of(one, other, likeness, entities);
                synchronized (found) {
                    found.add(match);
                }
            }
        });
        Match[] sorted = found.toArray(Match[]::new);
        Arrays.parallelSort(sorted);
        return withoutRepetition(sorted);
    }

    private static List<Match> withoutRepetition(Match[] sorted) {
        List<Match> different = new ArrayList<>();
        for (Match match : sorted) {
            if (different.isEmpty() || !different.get(different.size() - 1).isOfSamePair(match)) {
                different.add(match);
            }
        }
        return different;
    }
}
