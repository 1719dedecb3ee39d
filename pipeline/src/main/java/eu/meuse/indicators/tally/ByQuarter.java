package eu.meuse.indicators.tally;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers of facts or values, for each quarter and each cell. */
public final class ByQuarter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int cells;
    private int first;
    private long[][] quarters = new long[0][];

    ByQuarter(int cells) {
        this.cells = cells;
    }

    /** The numbers of a quarter, to be added to. */
    long[] of(int quarter) {
        if (quarter < first || quarter >= first + quarters.length) {
            widen(quarter);
        }
        if (quarters[quarter - first] == null) {
            quarters[quarter - first] = new long[cells];
        }
        return quarters[quarter - first];
    }

    private void widen(int quarter) {
        int from = quarters.length == 0 ? quarter : Math.min(first, quarter);
        int to = quarters.length == 0 ? quarter + 1 : Math.max(first + quarters.length, quarter + 1);
        long[][] wider = new long[to - from][];
        System.arraycopy(quarters, 0, wider, quarters.length == 0 ? 0 : first - from, quarters.length);
        first = from;
        quarters = wider;
    }

    /** The number of a quarter in each cell. */
    public long[] in(int quarter) {
        return between(quarter, quarter);
    }

    /** The number of all quarters up to one, in each cell. */
    public long[] upTo(int quarter) {
        return between(first, quarter);
    }

    private long[] between(int from, int to) {
        long[] sums = new long[cells];
        for (int quarter = Math.max(from, first); quarter <= Math.min(to, first + quarters.length - 1); quarter++) {
            add(quarters[quarter - first], sums);
        }
        return sums;
    }

    void add(ByQuarter other) {
        for (int i = 0; i < other.quarters.length; i++) {
            if (other.quarters[i] != null) {
                add(other.quarters[i], of(other.first + i));
            }
        }
    }

    private static void add(long[] some, long[] into) {
        if (some != null) {
            Arrays.setAll(into, cell -> into[cell] + some[cell]);
        }
    }
}
