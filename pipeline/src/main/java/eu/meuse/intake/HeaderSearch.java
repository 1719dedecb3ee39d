package eu.meuse.intake;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks for the header among a table's first rows: the row, or two of them, that names the most columns of the dataset. */
public final class HeaderSearch {
    private static final int ROWS = 60;
    private static final int LEAST = 2;

    private HeaderSearch() {}

    /**
     * What may be the header.
     *
     * @param top number of its first row
     * @param row number of its last row
     * @param cells its headings; of two rows, what stands above and what stands below
     * @param meanings of each heading the columns that it can mean
     * @param recognised how many columns it names
     * @param rows its rows as they stand there
     */
    public record Candidate(long top, long row, List<String> cells, List<List<Integer>> meanings, int recognised, List<List<String>> rows) {
        static final Candidate NONE = new Candidate(0, 0, List.of(), List.of(), 0, List.of());

        public boolean isHeader() {
            return recognised >= LEAST;
        }

        boolean names(int column) {
            return meanings.stream().anyMatch(meaning -> meaning.contains(column));
        }

        /** Empty beyond the last. */
        public String text(int cell) {
            return cell >= 0 && cell < cells.size() ? cells.get(cell) : "";
        }
    }

    static Candidate best(SourceRows rows, Headings headings) throws IOException {
        HeaderRows headers = new HeaderRows(headings);
        Candidate[] best = {Candidate.NONE};
        Candidate[] above = {Candidate.NONE};
        int[] seen = {0};
        rows.forEach(row -> {
            if (row.firstFilled() >= 0) {
                Candidate alone = headers.of(row.number(), cells(row));
                Candidate here = headers.of(above[0], alone);
                boolean continues = here.top() < here.row() && here.top() == best[0].row();
                if (here.recognised() > best[0].recognised() || (continues && here.recognised() == best[0].recognised())) {
                    best[0] = here;
                }
                above[0] = alone;
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
