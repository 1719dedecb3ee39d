package eu.meuse.identity.matching;

import java.util.List;

/** Two organisations, by number, the smaller first, that are or may be one. */
record Match(int one, int other, Likeness likeness, String identifier) implements Comparable<Match> {

    /** The most alike first; of several identifiers the smallest, as the contract's rule has it. */
    @Override
    public int compareTo(Match match) {
        int order = Double.compare(match.likeness.score(), likeness.score());
        order = order != 0 ? order : identifier.compareTo(match.identifier);
        order = order != 0 ? order : Integer.compare(one, match.one);
        return order != 0 ? order : Integer.compare(other, match.other);
    }

    static Match of(int one, int other, Likeness likeness, List<Entity> entities) {
        String first = entities.get(one).bareIdentifier();
        String second = entities.get(other).bareIdentifier();
        boolean firstCounts = second.isEmpty() || !first.isEmpty() && first.compareTo(second) <= 0;
        return new Match(one, other, likeness, firstCounts ? first : second);
    }

    boolean isOfSamePair(Match match) {
        return one == match.one && other == match.other;
    }
}
