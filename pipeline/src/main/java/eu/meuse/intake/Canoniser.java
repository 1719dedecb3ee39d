package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.values.CellReader;
import eu.meuse.intake.values.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Turns rows of text into typed values, or into the first reason of the contract why that cannot be. One object serves
 * all rows of a file; what it says holds until the next row.
 */
final class Canoniser {
    static final String DECISION = "decision";
    static final String AWARDED = "awarded";
    /** What a voucher that is awarded must have. */
    static final List<String> IF_AWARDED = List.of("decided_on", "amount");

    private final FactTable table;
    private final int currency;
    private final List<Column> columns;
    private final Layout layout;
    private final UnaryOperator<SourceRow> view;
    private final CellReader[] readers;
    private final Object[] values;
    private final boolean[] blank;
    private final int[] bases;
    private final int person;
    private final int email;
    private final int decision;
    private final int[] ifAwarded;
    private Reason reason;
    private int column;

    /** @param view rows as they are to be read */
    Canoniser(Layout layout, CellReader[] readers, Repairs repairs, UnaryOperator<SourceRow> view) {
        this.view = view;
        this.table = repairs.table();
        this.bases = table.columns().stream().mapToInt(repairs::baseOf).toArray();
        this.currency = Currencies.of(table);
        this.columns = table.columns();
        this.layout = layout;
        this.readers = readers;
        this.values = new Object[columns.size()];
        this.blank = new boolean[columns.size()];
        this.person = Columns.find(table, "person");
        this.email = Columns.find(table, "email");
        this.decision = table == FactTable.VOUCHERS ? Columns.find(table, DECISION) : -1;
        this.ifAwarded = IF_AWARDED.stream().mapToInt(column -> Columns.find(table, column)).toArray();
    }

    /** Reads a row; true where nothing speaks against it. */
    boolean accepts(SourceRow row) {
        reason = null;
        column = -1;
        // A row that does not fit is shown to the view too: what stands above the next row is not known then.
        SourceRow meant = view.apply(row);
        if (!row.fits(layout.width())) {
            fault(Reason.WRONG_FIELD_COUNT, -1);
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            read(meant, i);
        }
        turnSharesIntoAmounts();
        askForMore();
        holdAgainstCurrency(meant);
        return reason == null;
    }

    /** How many fields a row must have. */
    int width() {
        return layout.width();
    }

    /** Why the row last read is rejected; null where it is not. */
    Reason reason() {
        return reason;
    }

    /** Position of the first column at fault; -1 where it is none. */
    int column() {
        return column;
    }

    /** The values of the row last read, in the order of the table's columns. */
    Object[] values() {
        return values;
    }

    private void read(SourceRow row, int at) {
        int cell = layout.cells()[at];
        Object value = cell == Layout.ABSENT ? null : readers[at].read(row, cell);
        blank[at] = value == null;
        values[at] = value instanceof Reason ? null : value;
        if (value instanceof Reason why) {
            fault(why, at);
        } else if (value == null && columns.get(at).required()) {
            fault(Reason.MISSING_VALUE, at);
        }
    }

    /** A share of what is not known is not known either; its cell is at fault already, or may be blank. */
    private void turnSharesIntoAmounts() {
        for (int at = 0; at < bases.length; at++) {
            if (bases[at] >= 0 && values[at] instanceof BigDecimal percent) {
                values[at] = values[bases[at]] instanceof BigDecimal base
                        ? base.multiply(percent).movePointLeft(2).setScale(FactTable.MONEY_SCALE, RoundingMode.DOWN) : null;
            }
        }
    }

    /** What is required of some rows only. */
    private void askForMore() {
        if (decision >= 0 && AWARDED.equals(values[decision])) {
            for (int needed : ifAwarded) {
                ask(needed);
            }
        }
        if (person >= 0 && blank[person] && blank[email]) {
            fault(Reason.MISSING_PERSON, person);
        }
    }

    /** An amount in pounds beside a currency that is none is one or the other. */
    private void holdAgainstCurrency(SourceRow row) {
        for (int at = 0; currency >= 0 && values[currency] != null && at < values.length; at++) {
            if (values[at] != null && Currencies.contradict(table, layout, row, at)) {
                fault(Reason.BAD_NUMBER, at);
            }
        }
    }

    private void ask(int at) {
        if (blank[at]) {
            fault(Reason.MISSING_VALUE, at);
        }
    }

    private void fault(Reason why, int at) {
        boolean graver = reason == null || why.compareTo(reason) < 0;
        if (graver || (why == reason && at < column)) {
            reason = why;
            column = at;
        }
    }
}
