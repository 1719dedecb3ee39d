package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts an amount in merged cells once, in the first of its rows, as a spreadsheet's own sum does: words and dates that are
 * merged hold for every row, but money is not there twice. Says how much there is of it, for a list may mean it otherwise.
 */
final class MergedAmounts {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(FactTable.MONEY_SCALE);

    private final FactTable table;
    private final Layout layout;
    private final int[] columns;
    private final int[] bases;
    private final Object[] last;
    private final BigDecimal[] once;
    private final BigDecimal[] again;
    private final long[] rows;
    private long lines;

    MergedAmounts(Repairs repairs, Layout layout) {
        this.table = repairs.table();
        this.layout = layout;
        this.columns = Arrays.stream(MergedLines.amounts(repairs)).filter(at -> layout.cells()[at] >= 0).toArray();
        this.bases = table.columns().stream().mapToInt(repairs::baseOf).toArray();
        this.last = new Object[bases.length];
        this.once = filled(bases.length);
        this.again = filled(bases.length);
        this.rows = new long[bases.length];
    }

    private static BigDecimal[] filled(int length) {
        BigDecimal[] sums = new BigDecimal[length];
        Arrays.fill(sums, NOTHING);
        return sums;
    }

    /** Takes from an accepted row the amounts that the rows above it have counted. */
    void see(SourceRow row, Object[] values) {
        for (int at : columns) {
            if (values[at] instanceof BigDecimal amount) {
                last[at] = amount;
                if (row.isShared(layout.cells()[at]) && amount.signum() != 0) {
                    again(at, amount);
                    nothing(at, values);
                } else {
                    once[at] = once[at].add(amount);
                }
            }
        }
    }

    /** A share of what was counted above was counted there too. */
    private void nothing(int at, Object[] values) {
        values[at] = NOTHING;
        IntStream.range(0, bases.length).filter(share -> bases[share] == at && values[share] != null).forEach(share -> values[share] = NOTHING);
    }

    /** Notes a further line of the operation last seen. */
    void line() {
        lines++;
        for (int at : columns) {
            if (last[at] instanceof BigDecimal amount) {
                again(at, amount);
            }
        }
    }

    private void again(int at, BigDecimal amount) {
        rows[at]++;
        again[at] = again[at].add(amount);
    }

    /** One for each column that has such amounts. */
    List<RowWarning.Notice> notices() {
        return Arrays.stream(columns).filter(at -> rows[at] > 0).mapToObj(this::notice).toList();
    }

    private RowWarning.Notice notice(int at) {
        String column = table.columns().get(at).name();
        return new RowWarning.Notice("merged-amount", column, Wording.of(lines > 0 ? "merged-amount.lines" : "merged-amount",
                "rows", Long.toString(rows[at]), "column", column, "once", once[at].toPlainString(),
                "each", once[at].add(again[at]).toPlainString()));
    }
}
