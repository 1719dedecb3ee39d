package eu.meuse.intake;

import java.io.IOException;

/** A record beyond all that a table of people or money holds. */
final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1;

    RecordTooLong(long line) {
        super("the record that begins on line " + line + " is longer than " + (RecordSplitter.LONGEST_RECORD >> 20)
                + " MB; a quote that is never closed, or no table at all");
    }
}
