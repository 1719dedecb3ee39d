package eu.meuse.run;

/** Told what a run is doing, a line a step. */
@FunctionalInterface
public interface Progress {
    /** @param step what is being done, without a full stop */
    void step(String step);
}
