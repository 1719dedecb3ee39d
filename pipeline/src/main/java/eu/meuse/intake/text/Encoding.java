package eu.meuse.intake.text;

import eu.meuse.intake.source.Habits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The encoding of a file: its byte order mark's, else UTF-8 where the whole file is valid in it, else the source card's,
 * else UTF-8 where but a few bytes are not, else the code page that its letters speak for: windows-1252, in which most spreadsheets of western Europe save, 1250
 * or 1253.
 */
public final class Encoding {
    private static final int PROBE = 4096;
    private static final int LEAST_WIDE = 32;
    private static final int MOST_SCRIPTS = 8;

    private Encoding() {}

    /** A charset and the length of the mark that named it. */
    public record Found(String charset, int mark) {}

    /** Reads the whole stream. */
    public static Found of(InputStream in, Habits card) throws IOException {
        byte[] block = new byte[1 << 16];
        int n = in.readNBytes(block, 0, PROBE);
        Found marked = byMark(block, n);
        if (marked != null) {
            return marked;
        }
        String wide = withoutMark(block, n);
        if (wide != null) {
            return new Found(wide, 0);
        }
        return new Found(unmarked(in, block, n, card), 0);
    }

    private static String unmarked(InputStream in, byte[] block, int first, Habits card) throws IOException {
        Utf8Check check = new Utf8Check();
        long letters = 0;
        int n = first;
        while (n > 0 && check.accepts(block, n)) {
            letters = check.letters();
            n = in.readNBytes(block, 0, block.length);
        }
        if (n <= 0 && check.isComplete()) {
            return StandardCharsets.UTF_8.name();
        }
        if (card.encoding().isPresent()) {
            return card.encoding().get();
        }
        Utf8Damage damage = new Utf8Damage(letters);
        String page = CodePage.of(block, n, in, damage);
        return damage.isSlight() ? StandardCharsets.UTF_8.name() : page;
    }

    private static Found byMark(byte[] b, int n) {
        if (n >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return new Found(StandardCharsets.UTF_8.name(), 3);
        }
        if (n >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return new Found(StandardCharsets.UTF_16LE.name(), 2);
        }
        return n >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? new Found(StandardCharsets.UTF_16BE.name(), 2) : null;
    }

    /** Text of any script has every other byte of but a few values: that of its letters, that of digits, that of signs. */
    private static boolean hasFewHighBytes(byte[] b, int n, int first) {
        BitSet values = new BitSet();
        for (int i = first; i < n; i += 2) {
            values.set(b[i] & 0xFF);
        }
        return values.cardinality() <= MOST_SCRIPTS;
    }

    /** Latin text in UTF-16 has a NUL in every other byte, which no other text has. */
    private static String withoutMark(byte[] b, int n) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < n; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        if (n >= LEAST_WIDE && Math.min(even, odd) == 0 && Math.max(even, odd) >= n / 32 && hasFewHighBytes(b, n, odd > even ? 1 : 0)) {
            return odd > even ? StandardCharsets.UTF_16LE.name() : StandardCharsets.UTF_16BE.name();
        }
        int most = n / 2 - n / 16;
        if (n < 4 || Math.max(even, odd) < most || Math.min(even, odd) > n / 16) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE.name() : StandardCharsets.UTF_16BE.name();
    }
}
