package eu.meuse.intake;

import eu.meuse.intake.source.SourceRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A record with its cells as the sender's quirks mean them. What people are shown is the row behind it; so are its number,
 * its width and where its cells begin to be filled.
 */
final class RepairedRow implements SourceRow {
    private final Layout layout;
    private final CellRepair[] repairs;
    private final CellRepair.Held[] held;
    private SourceRow row;

    private RepairedRow(Layout layout, CellRepair[] repairs) {
        this.layout = layout;
        this.repairs = repairs;
        this.held = new CellRepair.Held[repairs.length];
        Arrays.fill(held, CellRepair.Held.NOTHING);
    }

    /** Shows records in turn, each valid until the next; the records themselves where no cell is repaired. */
    static UnaryOperator<SourceRow> view(Repairs asked, Layout layout) {
        CellRepair[] repairs = new CellRepair[layout.cells().length];
        Arrays.setAll(repairs, at -> CellRepair.of(asked, at).orElse(null));
        if (Arrays.stream(repairs).allMatch(repair -> repair == null)) {
            return row -> row;
        }
        RepairedRow view = new RepairedRow(layout, repairs);
        return view::of;
    }

    private SourceRow of(SourceRow next) {
        row = next;
        boolean fits = next.fits(layout.width());
        for (int at = 0; at < repairs.length; at++) {
            if (repairs[at] != null && layout.cells()[at] != Layout.ABSENT) {
                // Which cell of a row of the wrong width holds what nobody knows, so nothing below it means the same.
                held[at] = fits ? repairs[at].of(next, layout.cells()[at], held[at]) : CellRepair.Held.NOTHING;
            }
        }
        return this;
    }

    /** Null where the cell is as the file has it. */
    private CellRepair.Held held(int cell) {
        for (int at = 0; at < repairs.length; at++) {
            if (repairs[at] != null && layout.cells()[at] == cell) {
                return held[at];
            }
        }
        return null;
    }

    @Override
    public String text(int cell) {
        CellRepair.Held repaired = held(cell);
        return repaired == null ? row.text(cell) : repaired.text();
    }

    @Override
    public BigDecimal number(int cell) {
        CellRepair.Held repaired = held(cell);
        return repaired == null ? row.number(cell) : repaired.number();
    }

    @Override
    public boolean isDay(int cell) {
        CellRepair.Held repaired = held(cell);
        return repaired == null ? row.isDay(cell) : repaired.isDay();
    }

    @Override
    public boolean isPercent(int cell) {
        CellRepair.Held repaired = held(cell);
        return repaired == null ? row.isPercent(cell) : repaired.isPercent();
    }

    @Override
    public boolean countsFrom1904() {
        return row.countsFrom1904();
    }

    @Override
    public boolean isError(int cell) {
        CellRepair.Held repaired = held(cell);
        return repaired == null ? row.isError(cell) : repaired.isError();
    }

    @Override
    public long number() {
        return row.number();
    }

    @Override
    public int width() {
        return row.width();
    }

    @Override
    public boolean fits(int headerWidth) {
        return row.fits(headerWidth);
    }

    @Override
    public int firstFilled() {
        return row.firstFilled();
    }
}
