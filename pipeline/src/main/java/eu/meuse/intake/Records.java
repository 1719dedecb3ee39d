package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the records of a table from what is none: titles above the header, the header, blank rows, totals. */
final class Records {
    private final Layout layout;
    private final int keyCell;
    private final int[] told;
    private final TotalWords totals;
    private final SetAside setAside;
    private final MergedLines merged;

    /**
     * @param totals bare words with which totals rows begin
     * @param setAside beginnings of further rows that are no records
     * @param merged tells the further lines of a record
     */
    Records(FactTable table, Layout layout, Set<String> totals, List<String> setAside, MergedLines merged) {
        this.setAside = new SetAside(setAside);
        this.merged = merged;
        this.layout = layout;
        this.keyCell = layout.cells()[0];
        this.totals = new TotalWords(totals);
        this.told = IntStream.range(0, table.columns().size())
                .filter(i -> !Survey.isNumber(table.columns().get(i)))
                .map(i -> layout.cells()[i])
                .filter(cell -> cell >= 0)
                .toArray();
        if (!table.columns().get(0).required()) {
            throw new IllegalArgumentException(table + " begins with a column that may be absent");
        }
    }

    boolean isHeader(SourceRow row) {
        return layout.isHeader(row);
    }

    boolean isRecord(SourceRow row) {
        return isOfTable(row) && setAside.by(row.text(row.firstFilled())) == SetAside.NONE && !merged.goesOn(row);
    }

    /** Whether a row that is no record goes on with the one above. */
    boolean goesOn(SourceRow row) {
        return isOfTable(row) && merged.goesOn(row);
    }

    /** Position of the beginning by which the sender's card sets aside what would be a record; {@link SetAside#NONE} for all other rows. */
    int setAsideBy(SourceRow row) {
        return isOfTable(row) ? setAside.by(row.text(row.firstFilled())) : SetAside.NONE;
    }

    private boolean isOfTable(SourceRow row) {
        if (row.number() <= layout.headerRow()) {
            return false;
        }
        int first = row.firstFilled();
        if (first < 0) {
            return false;
        }
        String key = row.text(keyCell);
        return !isTotal(row, first, key) && !layout.repeatsHeader(row, key);
    }

    /**
     * The first filled cell is a word for total, and the key's cell, or the first column's of a table without key, is
     * empty or holds that word itself: an organisation may be called Total. Where more words follow it, a record may have
     * such a name: the row is a total if nothing else stands in it but numbers.
     */
    private boolean isTotal(SourceRow row, int first, String key) {
        String label = first == keyCell ? key : key.isEmpty() || totals.contains(key) ? row.text(first) : "";
        if (totals.contains(label)) {
            return key.isEmpty() || first == keyCell || Words.bare(key).equals(Words.bare(label));
        }
        return (key.isEmpty() || first == keyCell) && totals.begin(label) && holdsNumbersAlone(row, first);
    }

    private boolean holdsNumbersAlone(SourceRow row, int label) {
        for (int cell : told) {
            if (cell != label && !row.text(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
