package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows that may be a header: one, or one above the other. */
final class HeaderRows {
    private static final int LEAST = 2;

    private final Headings headings;

    HeaderRows(Headings headings) {
        this.headings = headings;
    }

    /** A row by itself. */
    HeaderSearch.Candidate of(long row, List<String> cells) {
        List<List<Integer>> meanings = cells.stream().map(headings::meaning).toList();
        return new HeaderSearch.Candidate(row, row, cells, meanings, Headings.recognised(meanings), List.of(cells));
    }

    /**
     * Two rows as one header, or the lower one alone where the upper is none of it. They are one where they name more
     * columns together than each does alone, or each the same ones, as in two languages.
     */
    HeaderSearch.Candidate of(HeaderSearch.Candidate upper, HeaderSearch.Candidate lower) {
        if (upper.row() == 0 || upper.top() != upper.row() || upper.recognised() + lower.recognised() == 0 || holdsData(lower.cells())) {
            return lower;
        }
        HeaderSearch.Candidate both = joined(upper, lower);
        boolean adds = both.recognised() > Math.max(upper.recognised(), lower.recognised());
        return (adds || repeats(upper, lower)) && namesItsKey(both, lower) ? both : lower;
    }

    private HeaderSearch.Candidate joined(HeaderSearch.Candidate upper, HeaderSearch.Candidate lower) {
        List<String> texts = new ArrayList<>();
        List<List<Integer>> meanings = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            // A cell merged over both rows stands in both.
            String below = lower.text(i).equals(upper.text(i)) ? "" : lower.text(i);
            boolean begins = !upper.text(i).isEmpty();
            group = begins ? upper.text(i) : below.isEmpty() || lower.text(i - 1).isEmpty() ? "" : group;
            boolean spans = !begins || (upper.text(i + 1).isEmpty() && !lower.text(i + 1).isEmpty());
            meanings.add(headings.meaning(group, below, spans));
            texts.add(Cells.trim(group + " " + below));
        }
        return new HeaderSearch.Candidate(upper.row(), lower.row(), texts, meanings, Headings.recognised(meanings), List.of(upper.cells(), lower.cells()));
    }

    /** Whether both name some of the same columns in the same places. */
    private static boolean repeats(HeaderSearch.Candidate upper, HeaderSearch.Candidate lower) {
        long same = IntStream.range(0, Math.min(upper.cells().size(), lower.cells().size()))
                .filter(i -> !lower.meanings().get(i).isEmpty() && lower.meanings().get(i).equals(upper.meanings().get(i)))
                .count();
        return same >= LEAST;
    }

    /** Every record has something in its first column; a second row of the header has nothing there, or its heading. */
    private boolean namesItsKey(HeaderSearch.Candidate both, HeaderSearch.Candidate lower) {
        int key = IntStream.range(0, both.cells().size()).filter(i -> both.meanings().get(i).contains(0)).findFirst().orElse(-1);
        return key < 0 || lower.text(key).isEmpty() || lower.meanings().get(key).contains(0)
                || headings.meaning(both.cells().get(key)).contains(0);
    }

    /** Headings have letters. */
    private static boolean holdsData(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty() && (cell.indexOf('@') >= 0 || cell.chars().noneMatch(Character::isLetter)));
    }
}
