package eu.meuse.indicators.tally;

import java.util.Arrays;

/** Numbers different texts from 0 upwards, by open addressing; texts are bytes and are compared whole. */
final class Texts {
    private static final int MIXED = 0x9E3779B9;

    private int[] table = new int[1 << 10];
    private int[] hashes = new int[1 << 9];
    private int[] ends = new int[1 << 9];
    private byte[] bytes = new byte[1 << 13];
    private int count;

    /** A hash of which every bit depends on all bytes. */
    static int hash(byte[] text, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + text[i];
        }
        hash = (hash ^ hash >>> 15) * MIXED;
        return hash ^ hash >>> 13;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** The number of a text, a new one where it is new. */
    int number(byte[] text, int from, int length, int hash) {
        int mask = table.length - 1;
        for (int at = hash & mask; ; at = at + 1 & mask) {
            int found = table[at] - 1;
            if (found < 0) {
                table[at] = count + 1;
                return add(text, from, length, hash);
            }
            if (hashes[found] == hash && Arrays.equals(bytes, begin(found), ends[found], text, from, from + length)) {
                return found;
            }
        }
    }

    /** Copies a text to the beginning of other bytes, which are long enough. */
    void copy(int number, byte[] into) {
        System.arraycopy(bytes, begin(number), into, 0, ends[number] - begin(number));
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int add(byte[] text, int from, int length, int hash) {
        int begin = begin(count);
        if (begin + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(begin + length, 2 * bytes.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        System.arraycopy(text, from, bytes, begin, length);
        hashes[count] = hash;
        ends[count] = begin + length;
        count++;
        if (2 * count > table.length) {
            widen();
        }
        return count - 1;
    }

    private void widen() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int number = 0; number < count; number++) {
            int at = hashes[number] & mask;
            while (table[at] != 0) {
                at = at + 1 & mask;
            }
            table[at] = number + 1;
        }
    }
}
