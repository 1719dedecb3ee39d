package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.util.Set;

/** Tells the records of a table from what is none: titles above the header, blank rows, totals. */
final class Records {
    private final Layout layout;
    private final int keyCell;
    private final Set<String> totals;

    /** @param totals bare words with which totals rows begin */
    Records(FactTable table, Layout layout, Set<String> totals) {
        this.layout = layout;
        this.keyCell = layout.cells()[0];
        this.totals = totals;
        if (!table.columns().get(0).required()) {
            throw new IllegalArgumentException(table + " begins with a column that may be absent");
        }
    }

    boolean isHeader(SourceRow row) {
        return row.number() == layout.headerRow();
    }

    boolean isRecord(SourceRow row) {
        return row.number() > layout.headerRow() && !row.isBlank() && !isTotal(row);
    }

    /**
     * The first filled cell is a word for total, and the key's cell, or the first column's of a table without key, is
     * empty or holds that word itself: an organisation may be called Total.
     */
    private boolean isTotal(SourceRow row) {
        String key = Words.bare(row.text(keyCell));
        return (key.isEmpty() || totals.contains(key)) && isTotal(firstFilled(row), key);
    }

    private boolean isTotal(String first, String key) {
        return totals.contains(first) && (key.isEmpty() || key.equals(first));
    }

    private static String firstFilled(SourceRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (!row.text(i).isEmpty()) {
                return Words.bare(row.text(i));
            }
        }
        return "";
    }
}
