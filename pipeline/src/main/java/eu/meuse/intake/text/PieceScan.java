package eu.meuse.intake.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * Goes through a piece of a file that may begin at a record's start or within quotes, and finds what is true in either
 * case. It follows {@link FieldCutter}'s grammar to the letter.
 */
public final class PieceScan {
    /** Longer records are left to a reader that sees the whole file. */
    public static final long LONGEST = RecordSplitter.LONGEST_RECORD / 8;
    private static final int BLOCK = 1 << 16;

    private PieceScan() {}

    /**
     * What holds if the piece begins in one of the two ways.
     *
     * @param firstRecord offset within the piece of the first record that starts in it, or -1
     * @param linesBefore how many line ends stand before that record
     * @param endsInQuotes whether the next piece begins within quotes
     * @param longest the longest stretch without a record's start
     */
    public record Reading(long firstRecord, long linesBefore, boolean endsInQuotes, long longest) implements Serializable {}

    /**
     * What was found in a piece.
     *
     * @param isUtf8 whether its bytes are UTF-8
     * @param holdsLoneCr whether it holds a CR that no LF follows and that ends no line by the dialect
     */
    public record Found(Piece piece, Reading atRecord, Reading inQuotes, long lineEnds, boolean isUtf8, boolean holdsLoneCr)
            implements Serializable {
        public Reading reading(boolean startsInQuotes) {
            return startsInQuotes ? inQuotes : atRecord;
        }
    }

    public static Found scan(Piece piece, Dialect dialect) throws IOException {
        RecordAutomaton outside = new RecordAutomaton(dialect, false);
        RecordAutomaton inside = new RecordAutomaton(dialect, true);
        Utf8Check utf8 = new Utf8Check();
        boolean valid = true;
        byte[] block = new byte[BLOCK];
        LineEnds.Count ends = new LineEnds.Count();
        try (InputStream in = new BufferedInputStream(dialect.lines(new FileRange(piece.path(), piece.from(), piece.to()).open()), BLOCK)) {
            for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, 0, BLOCK)) {
                ends.see(block, n);
                outside.read(block, n);
                inside.read(block, n);
                valid = valid && utf8.accepts(block, n);
            }
        }
        return new Found(piece, outside.reading(), inside.reading(), outside.lineEnds(), valid && utf8.isComplete(),
                ends.holdsLoneCr());
    }
}
