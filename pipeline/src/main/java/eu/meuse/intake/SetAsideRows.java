package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import eu.meuse.reports.bundle.Wording;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many rows of a file each beginning of the sender's card sets aside. Those of the parts of a file add up to those of the whole. */
final class SetAsideRows implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<String> beginnings;
    private final long[] rows;
    private final long[] first;

    SetAsideRows(List<String> beginnings) {
        this.beginnings = List.copyOf(beginnings);
        this.rows = new long[beginnings.size()];
        this.first = new long[beginnings.size()];
        Arrays.fill(first, Long.MAX_VALUE);
    }

    boolean isNeeded() {
        return !beginnings.isEmpty();
    }

    /** @param by position of the beginning, or {@link SetAside#NONE} */
    void see(int by, long row) {
        if (by != SetAside.NONE) {
            rows[by]++;
            first[by] = Math.min(first[by], row);
        }
    }

    void add(SetAsideRows other) {
        for (int at = 0; at < rows.length; at++) {
            rows[at] += other.rows[at];
            first[at] = Math.min(first[at], other.first[at]);
        }
    }

    /** One for each beginning that any row has: what is left out must be seen to be the right thing. */
    List<RowWarning.Notice> notices() {
        return IntStream.range(0, rows.length).filter(at -> rows[at] > 0)
                .mapToObj(at -> new RowWarning.Notice("rows-set-aside", "", Wording.of("rows-set-aside",
                        "beginning", Cells.printable(beginnings.get(at)), "rows", Long.toString(rows[at]), "row", Long.toString(first[at]))))
                .toList();
    }
}
