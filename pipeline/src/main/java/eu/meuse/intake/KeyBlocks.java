package eu.meuse.intake;

import eu.meuse.identity.Pseudonyms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys of a chunk's rows that nothing else speaks against, as hashes, dealt into blocks by key. */
final class KeyBlocks {
    private static final int ENTRY = 3;

    private final long[][] blocks;
    private final int[] sizes;

    private KeyBlocks(int count) {
        blocks = new long[count][64 * ENTRY];
        sizes = new int[count];
    }

    /** Block {@code i} holds all keys that belong to it, each as two words of hash and a {@link Position}. */
    static List<long[]> of(ChunkTask task, IntakeRules rules, Pseudonyms pseudonyms, int count) throws IOException {
        KeyBlocks keys = new KeyBlocks(count);
        RowRules rows = rules.rows(task.source().table(), task.layout(), task.conventions(), pseudonyms, task.chunk().part());
        KeyHash hash = new KeyHash();
        task.chunk().rows().forEach(row -> {
            if (rows.records().isRecord(row) && rows.canoniser().accepts(row)) {
                Object[] values = rows.canoniser().values();
                hash.take(rows.keys().key(values, rows.keys().pseudonym(values)));
                keys.add(hash, Position.of(task.chunk().part(), row.number()));
            }
            return true;
        });
        List<long[]> trimmed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            trimmed.add(Arrays.copyOf(keys.blocks[i], keys.sizes[i]));
        }
        return trimmed;
    }

    private void add(KeyHash hash, long position) {
        int block = (int) Math.floorMod(hash.second(), (long) blocks.length);
        if (sizes[block] == blocks[block].length) {
            blocks[block] = Arrays.copyOf(blocks[block], 2 * sizes[block]);
        }
        blocks[block][sizes[block]++] = hash.first();
        blocks[block][sizes[block]++] = hash.second();
        blocks[block][sizes[block]++] = position;
    }

    /** Of the same block of all chunks. */
    static Repeats repeated(List<long[]> blocks) {
        KeyTable table = new KeyTable();
        for (long[] block : blocks) {
            for (int i = 0; i < block.length; i += ENTRY) {
                table.note(block[i], block[i + 1], block[i + 2]);
            }
        }
        List<long[]> repeated = new ArrayList<>();
        long[] fresh = new long[0];
        for (long[] block : blocks) {
            for (int i = 0; i < block.length; i += ENTRY) {
                long first = table.lowest(block[i], block[i + 1]);
                if (first != block[i + 2]) {
                    repeated.add(new long[] {block[i + 2], first});
                } else {
                    fresh = counted(fresh, Position.part(first));
                }
            }
        }
        return new Repeats(repeated, fresh);
    }

    private static long[] counted(long[] counts, int part) {
        long[] wide = part < counts.length ? counts : Arrays.copyOf(counts, part + 1);
        wide[part]++;
        return wide;
    }
}
