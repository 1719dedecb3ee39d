package eu.meuse.intake.text;

/** Whether bytes that come block by block are UTF-8, by the table of the Unicode standard (3-7, well-formed sequences). */
final class Utf8Check {
    private long letters;
    private int missing;
    private int low = 0x80;
    private int high = 0xBF;

    boolean accepts(byte[] block, int length) {
        int i = 0;
        while (i < length) {
            if (missing == 0) {
                i = ascii(block, i, length);
                if (i == length) {
                    return true;
                }
            }
            if (!accepts(block[i++] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** How many letters beyond ASCII there were so far. */
    long letters() {
        return letters;
    }

    void startAnew() {
        missing = 0;
        low = 0x80;
        high = 0xBF;
    }

    boolean isComplete() {
        return missing == 0;
    }

    private static int ascii(byte[] block, int from, int length) {
        int i = from;
        while (i < length && block[i] >= 0) {
            i++;
        }
        return i;
    }

    /** @param b no ASCII where none is missing */
    boolean accepts(int b) {
        if (missing == 0) {
            return begins(b);
        }
        boolean fits = b >= low && b <= high;
        low = 0x80;
        high = 0xBF;
        missing--;
        letters += fits && missing == 0 ? 1 : 0;
        return fits;
    }

    private boolean begins(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        }
        return missing > 0;
    }
}
