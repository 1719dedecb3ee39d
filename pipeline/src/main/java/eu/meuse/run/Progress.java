package eu.meuse.run;

import eu.meuse.ledger.LedgerStep;

/** Told what a run is doing: a line a step for its user, and the points past which something has come to stand. */
@FunctionalInterface
public interface Progress {
    /** @param step what is being done, without a full stop */
    void step(String step);

    /** Told on whatever thread passes it. */
    default void passed(RunStep step) {}

    /** Told on whatever thread passes it. */
    default void passed(LedgerStep step) {}
}
