package eu.meuse.intake.source;

import java.io.IOException;

/** The rows of a file or sheet, which can be gone through more than once. */
public interface SourceRows {

    /** Shows every row in turn, until the visitor has seen enough. */
    void forEach(Visitor visitor) throws IOException;

    /** Whether reading can fail on what the file holds; it is then gone through once before any row counts. */
    default boolean canBreak() {
        return false;
    }

    /** Sees rows. */
    interface Visitor {
        /** Returns whether to go on. */
        boolean see(SourceRow row) throws IOException;
    }
}
