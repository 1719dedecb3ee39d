package eu.meuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the header among rows shown in turn: the row, or two of them, that names the most columns of the dataset, but
 * no row below records of an earlier header. Such a row is the header once more, as at the top of a printed page, where it
 * names no column in another place; what it understands that the first did not is taken from it. Else it is the header of
 * a second table, which is a question: the records of one of the two would be read as what they are not.
 */
final class HeaderChoice {
    private final Headings headings;
    private final HeaderRows rows;
    private final List<Long> scaled = new ArrayList<>();
    private HeaderSearch.Candidate best = HeaderSearch.Candidate.NONE;
    private HeaderSearch.Candidate above = HeaderSearch.Candidate.NONE;
    private boolean recordsSeen;
    private long rival;

    HeaderChoice(Headings headings) {
        this.headings = headings;
        this.rows = new HeaderRows(headings);
    }

    /** Shows the next row that is not blank. */
    void see(long number, List<String> cells) {
        if (best.isHeader() && above.row() == best.row() && ColumnNumbers.are(cells, best.cells())) {
            best = best.above(cells);
            return;
        }
        HeaderSearch.Candidate alone = rows.of(number, cells);
        HeaderSearch.Candidate here = rows.of(above, alone);
        above = alone;
        if (!recordsSeen && cells.stream().anyMatch(headings::isScaledTitle)) {
            scaled.add(number);
        }
        boolean continues = here.top() < here.row() && here.top() == best.row();
        if (here.recognised() > best.recognised() || (here.recognised() == best.recognised() && (continues || recordsSeen && here.names(0)))) {
            choose(here);
        } else {
            recordsSeen |= mayBeRecord(alone);
        }
    }

    HeaderSearch.Candidate header() {
        return headings.ofCard(best).beside(rival, scaled.stream().filter(row -> row < best.top()).findFirst().orElse(0L));
    }

    private void choose(HeaderSearch.Candidate here) {
        if (!recordsSeen || !isPlausible(here)) {
            best = here;
            recordsSeen = false;
        } else if (isOnceMore(here)) {
            best = best.rows().containsAll(here.rows()) ? best : together(here);
        } else if (here.names(0) && rival == 0) {
            rival = here.row();
        }
    }

    /** Whether the header found so far may be one, and no title with a few words in it that are headings elsewhere. */
    private boolean isPlausible(HeaderSearch.Candidate other) {
        return headings.hasRequired(best.meanings()) || 2 * best.recognised() >= other.recognised();
    }

    /** Something stands below most of the headings, and it is no heading itself. */
    private boolean mayBeRecord(HeaderSearch.Candidate row) {
        long filled = IntStream.range(0, best.cells().size()).filter(i -> !best.meaning(i).isEmpty() && !row.text(i).isEmpty()).count();
        return best.isHeader() && filled >= 2 && 3 * filled >= 2 * best.recognised() && 2 * row.recognised() < best.recognised();
    }

    private boolean isOnceMore(HeaderSearch.Candidate here) {
        return IntStream.range(0, here.cells().size()).allMatch(i -> {
            List<Integer> meaning = here.meaning(i);
            List<Integer> first = best.meaning(i);
            boolean beyond = i >= best.cells().size() && !here.text(i).isEmpty();
            return !beyond && (meaning.isEmpty() || (first.isEmpty() ? meaning.stream().noneMatch(best::names) : first.equals(meaning)));
        });
    }

    private HeaderSearch.Candidate together(HeaderSearch.Candidate here) {
        List<String> texts = new ArrayList<>(best.cells());
        List<List<Integer>> meanings = new ArrayList<>(best.meanings());
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).isEmpty() && !here.meaning(i).isEmpty()) {
                texts.set(i, here.text(i));
                meanings.set(i, here.meaning(i));
            }
        }
        List<List<String>> lines = new ArrayList<>(best.rows());
        lines.addAll(here.rows());
        return new HeaderSearch.Candidate(best.top(), best.row(), texts, meanings, Headings.recognised(meanings), lines);
    }
}
