package eu.meuse.disclosure;

import java.util.BitSet;

/**
 * Rules of thumb, on one table with its margins: hide what is below 5, or besides so much that no line has a single hidden cell.
 * What can be worked out of what they hide is found by sums with one unknown, and by sets of rows and columns that share none.
 */
final class NaiveRule {
    private static final int THRESHOLD = 5;

    private final long[][] cells;
    private final boolean[][] hidden;
    private final int least;
    private final int small;

    /** @param least cells to be hidden in a line where any is */
    NaiveRule(long[][] cells, int least) {
        this.cells = cells;
        this.least = least;
        this.hidden = new boolean[cells.length][cells[0].length];
        int found = 0;
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[0].length; column++) {
                hidden[row][column] = cells[row][column] > 0 && cells[row][column] < THRESHOLD;
                found += hidden[row][column] ? 1 : 0;
            }
        }
        this.small = found;
        boolean more = least > 1;
        while (more) {
            more = false;
            for (int line = 0; line < cells.length + cells[0].length; line++) {
                more |= fill(line);
            }
        }
    }

    private int length(int line) {
        return line < cells.length ? cells[0].length : cells.length;
    }

    private int row(int line, int at) {
        return line < cells.length ? line : at;
    }

    private int column(int line, int at) {
        return line < cells.length ? at : line - cells.length;
    }

    private boolean fill(int line) {
        int count = 0;
        int cheapest = -1;
        for (int at = 0; at < length(line); at++) {
            long value = cells[row(line, at)][column(line, at)];
            if (hidden[row(line, at)][column(line, at)]) {
                count++;
            } else if (value > 0 && (cheapest < 0 || value < cells[row(line, cheapest)][column(line, cheapest)])) {
                cheapest = at;
            }
        }
        boolean fills = count > 0 && count < least && cheapest >= 0;
        if (fills) {
            hidden[row(line, cheapest)][column(line, cheapest)] = true;
        }
        return fills;
    }

    /** A hidden cell is known where it is the only link between what hangs together without it: a bridge of rows and columns. */
    private boolean isRecovered(int row, int column) {
        hidden[row][column] = false;
        BitSet reached = new BitSet();
        reach(row, reached);
        hidden[row][column] = true;
        return !reached.get(cells.length + column);
    }

    private void reach(int line, BitSet reached) {
        reached.set(line);
        for (int at = 0; at < length(line); at++) {
            int other = line < cells.length ? cells.length + at : at;
            if (hidden[row(line, at)][column(line, at)] && !reached.get(other)) {
                reach(other, reached);
            }
        }
    }

    @Override
    public String toString() {
        int count = 0;
        int recovered = 0;
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[0].length; column++) {
                count += hidden[row][column] ? 1 : 0;
                boolean isSmall = cells[row][column] < THRESHOLD;
                recovered += hidden[row][column] && isSmall && isRecovered(row, column) ? 1 : 0;
            }
        }
        return (least == 1 ? "small ones alone" : "two in a line") + " hide " + count + " cells and give " + recovered + " of " + small + " away";
    }
}
