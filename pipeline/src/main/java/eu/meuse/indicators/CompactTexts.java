package eu.meuse.indicators;

import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/** Texts as few bytes, different ones of different texts: hexadecimal digits, which pseudonyms are, two to a byte. */
final class CompactTexts {
    private static final byte[] DIGITS = new byte[128];

    static {
        Arrays.fill(DIGITS, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            DIGITS["0123456789abcdef".charAt(digit)] = (byte) digit;
        }
    }

    private CompactTexts() {}

    /** The bytes of a text; null where there is none. */
    static byte[] of(UTF8String text) {
        if (text == null) {
            return null;
        }
        byte[] bytes = text.getBytes();
        byte[] compact = new byte[1 + (bytes.length + 1) / 2];
        compact[0] = 1;
        for (int i = 0; i < bytes.length; i++) {
            int digit = bytes[i] < 0 ? -1 : DIGITS[bytes[i]];
            if (digit < 0 || bytes.length % 2 == 1) {
                return asItIs(bytes);
            }
            compact[1 + i / 2] |= (byte) (i % 2 == 0 ? digit << 4 : digit);
        }
        return compact;
    }

    private static byte[] asItIs(byte[] bytes) {
        byte[] marked = new byte[1 + bytes.length];
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }
}
