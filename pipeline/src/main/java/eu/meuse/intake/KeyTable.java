package eu.meuse.intake;

/**
 * Where each key stands first: hash tables of plain numbers, a third of the size of one of objects. There are many small
 * ones, so that growing takes no second copy of all that is known, and works within the processor's own memory.
 */
final class KeyTable {
    static final long NONE = -1;
    private static final int ENTRY = 3;
    private static final int TABLES = 256;
    private static final int CHOOSING = 56;
    private static final int FIRST_SLOTS = 16;

    private final Part[] parts = new Part[TABLES];

    /** Notes that a key stands at a position; the lowest position noted before, or {@link #NONE}. */
    long note(long first, long second, long position) {
        int part = part(first);
        if (parts[part] == null) {
            parts[part] = new Part();
        }
        return parts[part].note(first, second, position);
    }

    /** The lowest position noted for a key, or {@link #NONE}. */
    long lowest(long first, long second) {
        Part part = parts[part(first)];
        return part == null ? NONE : part.lowest(first, second);
    }

    /** Numbers that follow upon each other are spread as well. */
    private static int part(long first) {
        return (int) (first * 0x9E3779B97F4A7C15L >>> CHOOSING);
    }

    /** The table of a share of the keys. */
    private static final class Part {
        private long[] entries = new long[FIRST_SLOTS * ENTRY];
        private int mask = FIRST_SLOTS - 1;
        private int size;

        private long note(long first, long second, long position) {
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

        private long lowest(long first, long second) {
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

        /** Three of four slots may be taken. */
        private void grow() {
            if (++size * 4 <= 3 * mask) {
                return;
            }
            long[] old = entries;
            mask = 2 * mask + 1;
            entries = new long[(mask + 1) * ENTRY];
            for (int at = 0; at < old.length; at += ENTRY) {
                if (old[at + 2] != 0) {
                    System.arraycopy(old, at, entries, find(old[at], old[at + 1]), ENTRY);
                }
            }
        }
    }
}
