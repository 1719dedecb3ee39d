package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Pattern;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which figures a pattern hides, and whether what is left shows nothing of it.
 *
 * @param numbers of the counts of the pack, in the pattern
 * @param isFirst whether nothing was published before; then nothing can have been given away
 */
record PublicCounts(ShownCounts counts, Map<Count, Integer> numbers, Pattern pattern, boolean isFirst) {

    /** Whether somebody could read in a figure what is hidden, or what no pattern knows of: a forecast whose base is no figure. */
    boolean hides(FigureRow row) {
        return counts.counts(row).stream().map(numbers::get).anyMatch(number -> number == null || pattern.hides(number));
    }

    /** What the audit of the pattern finds open. */
    List<String> open() {
        return pattern.open(isFirst);
    }

    /** What is open in figures: nothing where none of them is of people. */
    List<String> open(List<FigureRow> rows) {
        List<FigureRow> ofPeople = rows.stream()
                .filter(row -> counts.tells(row.key().indicator()) && row.figure() instanceof Figure.Known)
                .toList();
        return ofPeople.isEmpty()
                ? List.of()
                : Stream.concat(open().stream(), ofPeople.stream().filter(this::hides).map(row -> row.key().toString())).toList();
    }
}
