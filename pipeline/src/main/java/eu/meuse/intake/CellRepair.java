package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the cells of one column before they are read: a beginning is cut off, words that mean nothing are
 * blank, and blank cells have the value above or a default.
 *
 * @param prefix null where nothing is cut off
 * @param otherwise null where there is no default
 * @param numbering what stands before the number of the row where that is what a blank cell means; else null
 */
record CellRepair(String prefix, Set<String> blanks, boolean fillsDown, String otherwise, String numbering) {

    /** A cell as it is read. */
    record Held(String text, BigDecimal number, boolean isDay, boolean isPercent, boolean isError) {
        static final Held NOTHING = new Held("", null, false, false, false);
    }

    /** Empty where the cells of the column are read as they are. */
    static Optional<CellRepair> of(Repairs repairs, int at) {
        var column = repairs.table().columns().get(at);
        CellRepair repair = new CellRepair(repairs.prefix(column).orElse(null), repairs.blanks(column), repairs.fillsDown(column),
                repairs.defaults().get(column.name()), repairs.numbering(column).orElse(null));
        return repair.equals(new CellRepair(null, Set.of(), false, null, null)) ? Optional.empty() : Optional.of(repair);
    }

    /** @param above what the record above holds */
    Held of(SourceRow row, int cell, Held above) {
        Held held = cut(new Held(row.text(cell), row.number(cell), row.number(cell) != null && row.isDay(cell), row.isPercent(cell), row.isError(cell)));
        if (!held.text().isEmpty() && !isBlank(held.text())) {
            return held;
        }
        if (numbering != null) {
            return new Held(numbering + row.number(), null, false, false, false);
        }
        return fillsDown && !above.text().isEmpty() ? above
                : otherwise == null ? Held.NOTHING : new Held(otherwise, null, false, false, false);
    }

    private Held cut(Held held) {
        return prefix == null || !held.text().startsWith(prefix) ? held
                : new Held(Cells.trim(held.text().substring(prefix.length())), null, false, false, held.isError());
    }

    /** A word of signs alone means itself only. */
    private boolean isBlank(String text) {
        String bare = blanks.isEmpty() ? "" : Words.bare(text);
        return blanks.contains(text) || !bare.isEmpty() && blanks.stream().anyMatch(word -> Words.bare(word).equals(bare));
    }
}
