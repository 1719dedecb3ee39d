package eu.meuse.programme;

import java.util.List;

/** What became of reading the configuration: all of it, or all that is wrong with it. */
public sealed interface Loaded {

    /** The configuration is complete and free of problems. */
    record Complete(Definitions definitions) implements Loaded {}

    /** It cannot be used: every problem found, by file and line. */
    record Faulty(List<Problem> problems) implements Loaded {}
}
