package eu.meuse.disclosure;

import java.util.Set;

/** What readers lose with a count: most with a total, little with a number of a matrix, less of what they did not see before. */
record Losses(Set<Count> withheldBefore) {
    private static final double[] BY_DIMENSIONS = {150, 12, 6};
    private static final double OF_ANOTHER_PACK = 60;
    private static final double KEPT = 0.6;
    private static final double TAKEN_BACK = 20;

    double of(Count count, long value) {
        double loss = BY_DIMENSIONS[Math.min(count.place().size(), BY_DIMENSIONS.length - 1)] + Math.log1p(value);
        return withheldBefore.contains(count) ? loss * KEPT : loss;
    }

    /** Of what a pack of the same quarter has shown already: it is hidden only where nothing else helps. */
    double again(Count count, long value) {
        return TAKEN_BACK * of(count, value);
    }

    /** Of what is taken to stand in a pack that is not at hand. */
    double assumed(Count count, long value) {
        return OF_ANOTHER_PACK + of(count, value);
    }
}
