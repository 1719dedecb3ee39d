package eu.meuse.indicators.tally;

import java.util.Arrays;

/** Counts one value after another: passes over its facts in the order of their quarters, for one count at a time. */
final class Sweep {
    private final TallyPlan plan;
    private final Tally into;
    private final int kind;
    private final int words;
    private final int[] scratch;
    private final long[] now;
    private final long[] before;
    private long[] bits = new long[64];
    private long[] order = new long[64];

    Sweep(TallyPlan plan, int kind, Tally into) {
        this.plan = plan;
        this.kind = kind;
        this.into = into;
        this.words = plan.cells().words();
        this.scratch = new int[plan.dimensions()];
        this.now = new long[words];
        this.before = new long[words];
    }

    /** @param codes of the facts of one value, so many of them */
    void value(long[] codes, int facts) {
        cells(codes, facts);
        for (int i = 0; i < plan.counts(kind).size(); i++) {
            count(plan.counts(kind).get(i), into.counts().get(i), codes, facts);
        }
    }

    private void cells(long[] codes, int facts) {
        if (facts * words > bits.length) {
            bits = new long[2 * facts * words];
        }
        Arrays.fill(bits, 0, facts * words, 0);
        for (int fact = 0; fact < facts; fact++) {
            plan.set(codes, fact * plan.length(), scratch, bits, fact * words);
        }
    }

    private void count(TallyPlan.Count count, Tally.Counted counted, long[] codes, int facts) {
        int found = inOrder(count, codes, facts);
        Arrays.fill(before, 0);
        for (int i = 0; i < found; ) {
            int quarter = (int) (order[i] >>> Integer.SIZE);
            Arrays.fill(now, 0);
            for (; i < found && order[i] >>> Integer.SIZE == quarter; i++) {
                for (int word = 0; word < words; word++) {
                    now[word] |= bits[(int) order[i] * words + word];
                }
            }
            if (isNothing(before)) {
                add(now, 1, counted.arrived().of(quarter));
            }
            add(now, 1, counted.now().of(quarter));
            for (int word = 0; word < words; word++) {
                long all = before[word] | now[word];
                now[word] &= ~before[word];
                before[word] = all;
            }
            add(now, 1, counted.fresh().of(quarter));
        }
    }

    /** The facts that count, each as its quarter and its number. */
    private int inOrder(TallyPlan.Count count, long[] codes, int facts) {
        if (facts > order.length) {
            order = new long[2 * facts];
        }
        int found = 0;
        for (int fact = 0; fact < facts; fact++) {
            int quarter = plan.quarter(codes, fact * plan.length(), count);
            if (quarter >= 0) {
                order[found++] = (long) quarter << Integer.SIZE | fact;
            }
        }
        Arrays.sort(order, 0, found);
        return found;
    }

    private static boolean isNothing(long[] words) {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a number to each cell whose bit is set. */
    static void add(long[] words, long number, long[] into) {
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                into[word * Long.SIZE + Long.numberOfTrailingZeros(rest)] += number;
            }
        }
    }
}
