package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.intake.source.SourceRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts an amount in merged cells once, in the first of its rows, as a spreadsheet's own sum does: words and dates that are
 * merged hold for every row, but money is not there twice. Says how much there is of it, for a list may mean it otherwise.
 */
final class MergedAmounts {
    private final List<Column> table;
    private final int[] cells;
    private final int[] columns;
    private final int[] bases;
    private final MergedAmount[] sums;

    MergedAmounts(Repairs repairs, Layout layout) {
        this.table = repairs.table().columns();
        this.cells = layout.cells();
        this.columns = Arrays.stream(MergedLines.amounts(repairs)).filter(at -> cells[at] >= 0).toArray();
        this.bases = table.stream().mapToInt(repairs::baseOf).toArray();
        this.sums = table.stream().map(column -> new MergedAmount(column.name())).toArray(MergedAmount[]::new);
    }

    /** Takes from an accepted row the amounts that the rows above it have counted. */
    void see(SourceRow row, Object[] values) {
        for (int at : columns) {
            if (sums[at].isCountedAbove(row.isShared(cells[at]), values[at], row.number())) {
                nothing(at, values);
            }
        }
    }

    /** Notes a record that does not count: what is merged with it counts in the first row that does. */
    void rejected(SourceRow row) {
        for (int at : columns) {
            if (!row.isShared(cells[at])) {
                sums[at].forget();
            }
        }
    }

    /** Notes a further line of the operation last seen. */
    void line(SourceRow row) {
        for (int at : columns) {
            if (row.isShared(cells[at])) {
                sums[at].line(row.number());
            }
        }
    }

    /** A share of what was counted above was counted there too. */
    private void nothing(int at, Object[] values) {
        values[at] = nothing(at, (BigDecimal) values[at]);
        IntStream.range(0, bases.length).filter(share -> bases[share] == at && values[share] instanceof BigDecimal)
                .forEach(share -> values[share] = nothing(share, (BigDecimal) values[share]));
    }

    /** A blank where a row may have one, so that means are of those that say the amount. */
    private BigDecimal nothing(int at, BigDecimal amount) {
        boolean needed = table.get(at).required() || Canoniser.IF_AWARDED.contains(table.get(at).name());
        return needed ? BigDecimal.ZERO.setScale(amount.scale()) : null;
    }

    /** For each column that has such amounts. */
    List<RowWarning.Notice> notices() {
        return Arrays.stream(columns).boxed().flatMap(at -> sums[at].notices()).toList();
    }
}
