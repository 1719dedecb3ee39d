package eu.meuse.intake;

/** Where each key stands first: a hash table of plain numbers, a third of the size of one of objects. */
final class KeyTable {
    static final long NONE = -1;
    private static final int ENTRY = 3;

    private long[] entries;
    private int mask;
    private int size;

    KeyTable() {
        allocate(256);
    }

    /** Notes that a key stands at a position; the lowest position noted before, or {@link #NONE}. */
    long note(long first, long second, long position) {
        int at = find(first, second);
        long before = entries[at + 2] - 1;
        if (before == NONE) {
            entries[at] = first;
            entries[at + 1] = second;
            entries[at + 2] = position + 1;
            grow();
        } else if (position < before) {
            entries[at + 2] = position + 1;
        }
        return before;
    }

    /** The lowest position noted for a key, or {@link #NONE}. */
    long lowest(long first, long second) {
        return entries[find(first, second) + 2] - 1;
    }

    private int find(long first, long second) {
        int slot = (int) first & mask;
        while (true) {
            int at = slot * ENTRY;
            if (entries[at + 2] == 0 || (entries[at] == first && entries[at + 1] == second)) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void grow() {
        if (++size * 2 <= mask) {
            return;
        }
        long[] old = entries;
        allocate(2 * (mask + 1));
        for (int at = 0; at < old.length; at += ENTRY) {
            if (old[at + 2] != 0) {
                System.arraycopy(old, at, entries, find(old[at], old[at + 1]), ENTRY);
            }
        }
    }

    private void allocate(int slots) {
        mask = slots - 1;
        entries = new long[slots * ENTRY];
    }
}
