package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** The amounts of one column, and how many of them are merged with those above. */
final class MergedAmount {
    private final String column;
    private final Again rows = new Again();
    private final Again lines = new Again();
    private BigDecimal once = BigDecimal.ZERO;
    /** What the record last seen counted, or one above it that shares the cell; null where none did. */
    private BigDecimal last;

    MergedAmount(String column) {
        this.column = column;
    }

    /** What would count once more. */
    private static final class Again {
        private long rows;
        private long first;
        private BigDecimal sum = BigDecimal.ZERO;

        private void add(BigDecimal amount, long row) {
            first = rows == 0 ? row : first;
            rows++;
            sum = sum.add(amount);
        }
    }

    /**
     * Whether an accepted row's amount has counted above.
     *
     * @param shared whether its cell is merged with the one above
     * @param value of the row; no number where it says none
     */
    boolean isCountedAbove(boolean shared, Object value, long row) {
        BigDecimal amount = value instanceof BigDecimal number ? number : null;
        if (shared && last != null && amount != null) {
            rows.add(amount, row);
            return true;
        }
        if (amount != null) {
            once = once.add(amount);
        }
        last = amount == null || amount.signum() == 0 ? null : amount;
        return false;
    }

    /** The record last seen counts nothing. */
    void forget() {
        last = null;
    }

    /** A further line of the operation last seen has the same amount. */
    void line(long row) {
        if (last != null) {
            lines.add(last, row);
        }
    }

    Stream<RowWarning.Notice> notices() {
        return Stream.of(notice("merged-amount", rows), notice("merged-amount.lines", lines)).flatMap(notice -> notice);
    }

    private Stream<RowWarning.Notice> notice(String wording, Again again) {
        return again.rows == 0 ? Stream.empty() : Stream.of(new RowWarning.Notice("merged-amount", column, Wording.of(wording,
                "rows", Long.toString(again.rows), "row", Long.toString(again.first), "column", column,
                "once", plain(once), "each", plain(once.add(again.sum)))));
    }

    /** Cents as they are, posts and heads without what no list has. */
    private static String plain(BigDecimal sum) {
        return (sum.scale() > FactTable.MONEY_SCALE ? sum.stripTrailingZeros() : sum).toPlainString();
    }
}
