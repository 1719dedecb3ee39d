package eu.meuse.indicators.tally;

import java.io.Serializable;

/** What is counted of a fact as a few numbers of 64 bits: fields of a fixed number of bits each, none of them across two. */
public final class FactCode implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] words;
    private final int[] shifts;
    private final long[] masks;
    private final int length;

    /** @param sizes how many different values each field has, from 0 upwards */
    public FactCode(int... sizes) {
        words = new int[sizes.length];
        shifts = new int[sizes.length];
        masks = new long[sizes.length];
        int word = 0;
        int used = 0;
        for (int field = 0; field < sizes.length; field++) {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(sizes[field] - 1);
            if (used + bits > Long.SIZE) {
                word++;
                used = 0;
            }
            words[field] = word;
            shifts[field] = used;
            masks[field] = (1L << bits) - 1;
            used += bits;
        }
        length = word + 1;
    }

    /** How many numbers make up a code. */
    public int length() {
        return length;
    }

    /** Sets a field that is 0 as yet. */
    public void put(long[] code, int field, int value) {
        code[words[field]] |= (value & masks[field]) << shifts[field];
    }

    /** A field of the code that begins at some place. */
    public int get(long[] codes, int from, int field) {
        return (int) (codes[from + words[field]] >>> shifts[field] & masks[field]);
    }
}
