package eu.meuse.indicators.tally;

import java.io.Serializable;

/** In which cells a fact stands, by the numbers of its codes: 0 for a blank one, which stands in none of a breakdown. */
public final class Cells implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[][] breakdowns;
    private final int[] sizes;
    private final int[] firsts;
    private final int cells;

    /**
     * Cells in the order of breakdowns, and within one of the codes, those of its last dimension running fastest.
     *
     * @param breakdowns the dimensions of each by number; none of the total
     * @param sizes how many codes each dimension has
     */
    public Cells(int[][] breakdowns, int[] sizes) {
        this.breakdowns = breakdowns;
        this.sizes = sizes;
        this.firsts = new int[breakdowns.length];
        int next = 0;
        for (int i = 0; i < breakdowns.length; i++) {
            firsts[i] = next;
            int size = 1;
            for (int dimension : breakdowns[i]) {
                size *= sizes[dimension];
            }
            next += size;
        }
        cells = next;
    }

    int count() {
        return cells;
    }

    /** How many words of bits hold them. */
    int words() {
        return (cells + Long.SIZE - 1) / Long.SIZE;
    }

    /** Sets the bits of the cells of a fact with such codes in the words from some place on. */
    void set(int[] codes, long[] bits, int from) {
        for (int i = 0; i < breakdowns.length; i++) {
            int cell = cell(i, codes);
            if (cell >= 0) {
                bits[from + cell / Long.SIZE] |= 1L << cell % Long.SIZE;
            }
        }
    }

    private int cell(int breakdown, int[] codes) {
        int cell = 0;
        for (int dimension : breakdowns[breakdown]) {
            if (codes[dimension] == 0) {
                return -1;
            }
            cell = cell * sizes[dimension] + codes[dimension] - 1;
        }
        return firsts[breakdown] + cell;
    }
}
