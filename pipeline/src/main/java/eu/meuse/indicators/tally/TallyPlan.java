package eu.meuse.indicators.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is counted of facts, and how a fact is coded: a bit for each count that it counts for, the quarter of each of its dates,
 * and the number of its code in each dimension.
 */
public final class TallyPlan implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A quarter as year × 4 + 0 to 3; 0 where blank. */
    private static final int QUARTERS = 1 << 16;

    private final FactCode code;
    private final Cells cells;
    private final ArrayList<ArrayList<Count>> kinds = new ArrayList<>();
    private final int flags;
    private final int dates;
    private final int dimensions;

    /**
     * A count.
     *
     * @param flag which bit says whether a fact counts for it
     * @param date which date says when; -1: it counts whenever it was
     */
    public record Count(int flag, int date) implements Serializable {}

    /**
     * For facts of some number of dates.
     *
     * @param kinds what is counted: first the facts themselves, then each value of them
     * @param sizes how many codes each dimension has
     */
    public TallyPlan(List<List<Count>> kinds, int dates, int[] sizes, Cells cells) {
        kinds.forEach(counts -> this.kinds.add(new ArrayList<>(counts)));
        this.flags = kinds.stream().mapToInt(List::size).sum();
        this.dates = dates;
        this.dimensions = sizes.length;
        this.cells = cells;
        List<Integer> fields = new ArrayList<>(Collections.nCopies(flags, 2));
        fields.addAll(Collections.nCopies(dates, QUARTERS));
        for (int size : sizes) {
            fields.add(size + 1);
        }
        this.code = new FactCode(fields.stream().mapToInt(field -> field).toArray());
    }

    /** How many kinds of things are counted. */
    public int kinds() {
        return kinds.size();
    }

    /** What is counted of a kind. */
    List<Count> counts(int kind) {
        return kinds.get(kind);
    }

    /** How many bits say what a fact counts for. */
    public int flags() {
        return flags;
    }

    /** How many dates a fact has. */
    public int dates() {
        return dates;
    }

    /** By how many dimensions facts break down. */
    public int dimensions() {
        return dimensions;
    }

    /** How many numbers make up the code of a fact. */
    public int length() {
        return code.length();
    }

    Cells cells() {
        return cells;
    }

    /** Says that a fact counts. */
    public void flag(long[] into, int flag) {
        code.put(into, flag, 1);
    }

    /** Says when a fact is dated. */
    public void date(long[] into, int date, int quarter) {
        if (quarter <= 0 || quarter >= QUARTERS) {
            throw new IllegalArgumentException("no quarter: " + quarter);
        }
        code.put(into, flags + date, quarter);
    }

    /** Says which code of a dimension a fact has, the first being 1. */
    public void code(long[] into, int dimension, int number) {
        code.put(into, flags + dates + dimension, number);
    }

    /** The quarter in which a fact counts: 0 for a count without date, -1 where it does not. */
    int quarter(long[] codes, int from, Count count) {
        if (code.get(codes, from, count.flag()) == 0) {
            return -1;
        }
        if (count.date() < 0) {
            return Tally.UNDATED;
        }
        int quarter = code.get(codes, from, flags + count.date());
        return quarter == 0 ? -1 : quarter;
    }

    /** Whether a fact counts for anything of a kind. */
    public boolean counts(long[] codes, int kind) {
        for (Count count : kinds.get(kind)) {
            if (quarter(codes, 0, count) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Sets the bits of the cells in which a fact stands, in the words from some place on. */
    void set(long[] codes, int from, int[] scratch, long[] bits, int into) {
        for (int dimension = 0; dimension < dimensions; dimension++) {
            scratch[dimension] = code.get(codes, from, flags + dates + dimension);
        }
        cells.set(scratch, bits, into);
    }
}
