package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Set;

/** Tells the records of a table from what is none: titles above the header, blank rows, totals. */
final class Records {
    private static final int PUNCTUATION = 8;

    private final Layout layout;
    private final int keyCell;
    private final Set<String> totals;
    private final int longest;
    private final List<String> setAside;

    /** @param totals bare words with which totals rows begin */
    Records(FactTable table, Layout layout, Set<String> totals) {
        this(table, layout, totals, List.of());
    }

    /**
     * @param totals bare words with which totals rows begin
     * @param setAside beginnings of further rows that are no records
     */
    Records(FactTable table, Layout layout, Set<String> totals, List<String> setAside) {
        this.setAside = setAside;
        this.layout = layout;
        this.keyCell = layout.cells()[0];
        this.totals = totals;
        this.longest = totals.stream().mapToInt(String::length).max().orElse(0) + PUNCTUATION;
        if (!table.columns().get(0).required()) {
            throw new IllegalArgumentException(table + " begins with a column that may be absent");
        }
    }

    boolean isHeader(SourceRow row) {
        return row.number() == layout.headerRow();
    }

    boolean isRecord(SourceRow row) {
        if (row.number() <= layout.headerRow()) {
            return false;
        }
        int first = row.firstFilled();
        return first >= 0 && !isTotal(row, first) && (setAside.isEmpty() || !isSetAside(row.text(first)));
    }

    private boolean isSetAside(String text) {
        String bare = Words.bare(text);
        return setAside.stream().anyMatch(beginning -> text.startsWith(beginning)
                || !Words.bare(beginning).isEmpty() && bare.startsWith(Words.bare(beginning)));
    }

    /**
     * The first filled cell is a word for total, and the key's cell, or the first column's of a table without key, is
     * empty or holds that word itself: an organisation may be called Total.
     */
    private boolean isTotal(SourceRow row, int first) {
        String key = row.text(keyCell);
        if (key.length() > longest) {
            return false;
        }
        String word = Words.bare(key);
        return word.isEmpty() ? totals.contains(Words.bare(row.text(first)))
                : totals.contains(word) && (first == keyCell || word.equals(Words.bare(row.text(first))));
    }
}
