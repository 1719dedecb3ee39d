package eu.meuse.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks for the header among a table's first rows: the row that names the most columns of the dataset. */
final class HeaderSearch {
    private static final int ROWS = 60;
    private static final int LEAST = 2;

    private HeaderSearch() {}

    /**
     * A row that may be the header.
     *
     * @param recognised how many columns it names
     */
    record Candidate(long row, List<String> cells, int recognised) {
        static final Candidate NONE = new Candidate(0, List.of(), 0);

        boolean isHeader() {
            return recognised >= LEAST;
        }
    }

    static Candidate best(SourceRows rows, Headings headings) throws IOException {
        Candidate[] best = {Candidate.NONE};
        int[] seen = {0};
        rows.forEach(row -> {
            List<String> cells = cells(row);
            int recognised = headings.recognised(cells);
            if (recognised > best[0].recognised()) {
                best[0] = new Candidate(row.number(), cells, recognised);
            }
            return ++seen[0] < ROWS;
        });
        return best[0];
    }

    private static List<String> cells(SourceRow row) {
        List<String> cells = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            cells.add(row.text(i));
        }
        return cells;
    }
}
