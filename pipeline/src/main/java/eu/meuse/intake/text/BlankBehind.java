package eu.meuse.intake.text;

import eu.meuse.intake.source.SourceRows;
import java.io.IOException;

/** Whether a file puts a blank behind every delimiter, which then is no part of the cells. */
public final class BlankBehind {
    private static final int ROWS = 200;

    private BlankBehind() {}

    public static boolean every(SourceRows rows) throws IOException {
        int[] seen = new int[3];
        rows.forEach(row -> {
            count((DelimitedRow) row, seen);
            return ++seen[0] < ROWS;
        });
        return seen[1] > 0 && 20 * seen[2] >= 19 * seen[1];
    }

    private static void count(DelimitedRow row, int[] seen) {
        for (int i = 1; i < row.width(); i++) {
            if (!row.isQuoted(i) && !row.exact(i).isEmpty()) {
                seen[1]++;
                seen[2] += row.exact(i).startsWith(" ") ? 1 : 0;
            }
        }
    }
}
