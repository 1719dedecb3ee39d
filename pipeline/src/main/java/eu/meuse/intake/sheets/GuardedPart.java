package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a workbook's part, counted while they are unpacked: a part that swells beyond reason, or has a tag or a
 * text without end, is given up before it fills the memory.
 */
final class GuardedPart extends FilterInputStream {
    private static final int LONGEST = 1 << 20;

    private final long packed;
    private long bytes;
    private int sinceTag;

    /** @param packed how many bytes it has at most in the archive */
    GuardedPart(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int n = in.read(target, from, length);
        if (n > 0) {
            count(n);
            watch(target, from, n);
        }
        return n;
    }

    private void count(int n) throws UnreadableWorkbook {
        bytes += n;
        if (ZipGuard.swells(bytes, packed) || bytes > ZipGuard.UNPACKED) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.swells"));
        }
    }

    private void watch(byte[] block, int from, int length) throws UnreadableWorkbook {
        for (int i = from + length - 1; i >= from; i--) {
            if (block[i] == '<') {
                sinceTag = from + length - 1 - i;
                return;
            }
        }
        sinceTag += length;
        if (sinceTag > LONGEST) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.cell", "count", "1000000"));
        }
    }
}
