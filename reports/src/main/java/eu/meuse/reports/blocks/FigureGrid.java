package eu.meuse.reports.blocks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Figures, a row each, for a medium in which readers choose among them. The last columns are the value and what it rests
 * on; those before are words to choose by.
 *
 * @param heads of the columns to choose by
 * @param value head of the column of values
 * @param coverage head of the column that says how complete their sources are
 */
public record FigureGrid(String caption, List<String> heads, String value, String coverage, List<Row> rows) {

    /**
     * A figure.
     *
     * @param words one for each column to choose by; empty where the figure is of all together
     * @param value to sort by; empty where there is no number
     * @param text the value written out, or the word for why there is none
     * @param coverage written out
     */
    public record Row(List<String> words, Optional<BigDecimal> value, String text, String coverage) {

        public Row {
            words = List.copyOf(words);
        }
    }

    /** @throws IllegalArgumentException where a row does not have a word for each column */
    public FigureGrid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.words().size() != heads.size()) {
                throw new IllegalArgumentException(row.words() + ": a word is needed for each of " + heads);
            }
        }
    }
}
