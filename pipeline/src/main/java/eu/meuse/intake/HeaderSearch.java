package eu.meuse.intake;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks for the header among a table's first rows, as {@link HeaderChoice} tells it. */
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
     * @param rival number of a row below records that looks like another header; 0 where there is none
     * @param scaled number of a row above that says that amounts are not written in full; 0 where there is none
     */
    public record Candidate(long top, long row, List<String> cells, List<List<Integer>> meanings, int recognised, List<List<String>> rows, long rival,
            long scaled) {
        static final Candidate NONE = new Candidate(0, 0, List.of(), List.of(), 0, List.of());

        Candidate(long top, long row, List<String> cells, List<List<Integer>> meanings, int recognised, List<List<String>> rows) {
            this(top, row, cells, meanings, recognised, rows, 0, 0);
        }

        /** Whether it names columns enough to be one. */
        public boolean isHeader() {
            return recognised >= LEAST;
        }

        boolean names(int column) {
            return meanings.stream().anyMatch(meaning -> meaning.contains(column));
        }

        /** The text of a heading; empty beyond the last. */
        public String text(int cell) {
            return cell >= 0 && cell < cells.size() ? cells.get(cell) : "";
        }

        List<Integer> meaning(int cell) {
            return cell >= 0 && cell < meanings.size() ? meanings.get(cell) : List.of();
        }

        /** The same with one more row that is no record. */
        Candidate above(List<String> numbers) {
            List<List<String>> more = new ArrayList<>(rows);
            more.add(numbers);
            return new Candidate(top, row, cells, meanings, recognised, more, rival, scaled);
        }

        /** The same with other meanings. */
        Candidate meaning(List<List<Integer>> others) {
            return new Candidate(top, row, cells, others, Headings.recognised(others), rows, rival, scaled);
        }

        Candidate beside(long rival, long scaled) {
            return new Candidate(top, row, cells, meanings, recognised, rows, rival, scaled);
        }
    }

    static Candidate best(SourceRows rows, Headings headings) throws IOException {
        HeaderChoice choice = new HeaderChoice(headings);
        int[] seen = {0};
        rows.forEach(row -> {
            if (row.firstFilled() >= 0) {
                choice.see(row.number(), cells(row));
            }
            return ++seen[0] < ROWS;
        });
        return choice.header();
    }

    private static List<String> cells(SourceRow row) {
        List<String> cells = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            cells.add(row.text(i));
        }
        return cells;
    }
}
