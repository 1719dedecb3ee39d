package eu.meuse.intake;

import java.io.Serializable;

/**
 * How much of a file stands in earlier files of its submission.
 *
 * @param keys how many different keys its readable rows have
 * @param earlier how many of them stand in an earlier file too
 */
record Overlap(long keys, long earlier) implements Serializable {
    static final Overlap NONE = new Overlap(0, 0);

    /** Whether it rather belongs in the place of the other. */
    boolean isCorrection() {
        return 2 * earlier > keys;
    }
}
