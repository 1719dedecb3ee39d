package eu.meuse.identity.matching;

import eu.meuse.identity.OrganisationNames;
import java.util.Comparator;
import java.util.List;

/** Two organisations, by number, the smaller first, that are or may be one. */
record Match(int one, int other, Likeness likeness, String identifier) {
    /** The most alike first; of several identifiers the smallest, as the contract's rule has it. */
    static final Comparator<Match> ORDER = Comparator.comparingDouble((Match match) -> -match.likeness().score())
            .thenComparing(Match::identifier)
            .thenComparingInt(Match::one)
            .thenComparingInt(Match::other);

    static Match of(int one, int other, Likeness likeness, List<Entity> entities) {
        String first = OrganisationNames.identifier(entities.get(one).named().identifier());
        String second = OrganisationNames.identifier(entities.get(other).named().identifier());
        boolean firstCounts = second.isEmpty() || !first.isEmpty() && first.compareTo(second) <= 0;
        return new Match(one, other, likeness, firstCounts ? first : second);
    }

    boolean isOfSamePair(Match match) {
        return one == match.one && other == match.other;
    }
}
