package eu.meuse.intake.values;

import java.io.Serializable;

/**
 * What a column's cells say about a choice between two readings. Evidence of the parts of a file adds up to that of the
 * whole.
 */
public final class Evidence implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MANY = 10;
    private static final int FEW = 3;

    private long first;
    private long second;
    private long open;
    private long firstRow;
    private long secondRow;
    private long openRow;

    /** What evidence says. */
    public enum Verdict { FIRST, SECOND, OPEN, NOTHING_TO_DECIDE }

    /** Counts a cell of the row that can only be read the first way. */
    public void forFirst(long row) {
        firstRow = earlier(firstRow, row);
        first++;
    }

    /** Counts a cell of the row that can only be read the second way. */
    public void forSecond(long row) {
        secondRow = earlier(secondRow, row);
        second++;
    }

    /** Counts a cell of the row that reads both ways. */
    public void open(long row) {
        openRow = earlier(openRow, row);
        open++;
    }

    /** Adds what other cells say. */
    public void add(Evidence other) {
        firstRow = earlier(firstRow, other.firstRow);
        secondRow = earlier(secondRow, other.secondRow);
        openRow = earlier(openRow, other.openRow);
        first += other.first;
        second += other.second;
        open += other.open;
    }

    /** Of two rows, of which 0 is none. */
    private static long earlier(long one, long other) {
        return one == 0 ? other : other == 0 ? one : Math.min(one, other);
    }

    /** What the cells of both say together. */
    public static Evidence sum(Evidence one, Evidence other) {
        Evidence sum = new Evidence();
        sum.add(one);
        sum.add(other);
        return sum;
    }

    /** How many cells read both ways. */
    public long openCells() {
        return open;
    }

    /** How many cells can only be read the other way. */
    public long against(boolean forFirst) {
        return forFirst ? second : first;
    }

    /** The first row whose cell reads both ways; 0 where there is none. */
    public long openRow() {
        return openRow;
    }

    /** The first row whose cell can only be read the first way, or the second; 0 where there is none. */
    public long row(boolean forFirst) {
        return forFirst ? firstRow : secondRow;
    }

    /** Whether some cells can only be read one way and some only the other. */
    public boolean isContradictory() {
        return first > 0 && second > 0;
    }

    /**
     * Whether enough cells decide to turn all the others with them. A slip or two among cells that read both ways do not,
     * nor do fewer than a tenth of all.
     */
    public boolean isStrong() {
        long most = Math.max(first, second);
        long all = first + second + open;
        return MANY * most >= all && (most >= FEW || 2 * most >= all);
    }

    /** One slip of the pen does not change how a column is read; evenly mixed columns stay open. */
    public Verdict verdict() {
        if (first > 0 && first >= MANY * second) {
            return Verdict.FIRST;
        }
        if (second > 0 && second >= MANY * first) {
            return Verdict.SECOND;
        }
        return first + second + open > 0 ? Verdict.OPEN : Verdict.NOTHING_TO_DECIDE;
    }
}
