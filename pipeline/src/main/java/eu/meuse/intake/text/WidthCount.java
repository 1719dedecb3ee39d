package eu.meuse.intake.text;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import java.util.Arrays;

/** Counts the rows of every width, and looks for line ends that ended none. */
final class WidthCount implements SourceRows.Visitor {
    private long[] rows = new long[64];
    private boolean holdsCr;

    @Override
    public boolean see(SourceRow row) {
        if (row.width() >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(row.width() + 1, 2 * rows.length));
        }
        rows[row.width()]++;
        for (int i = 0; i < row.width() && !holdsCr; i++) {
            holdsCr = row.text(i).indexOf('\r') >= 0;
        }
        return true;
    }

    long all() {
        return Arrays.stream(rows).sum();
    }

    /** Whether a CR stands within a cell without quotes. */
    boolean holdsCr() {
        return holdsCr;
    }

    /** How many rows of several fields have as many as most of them. */
    long most() {
        return Arrays.stream(rows).skip(2).max().orElse(0);
    }
}
