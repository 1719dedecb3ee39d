package eu.meuse.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds e-mail addresses: in bytes of whatever encoding, and in texts that have none to hold. */
public final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.%+\\x80-\\xff-]@[\\w\\x80-\\xff-]+(?:\\.[\\w\\x80-\\xff-]+)*\\.[A-Za-z\\x80-\\xff]{2}|&#0*64;|&#[xX]0*40;");
    private static final Pattern WRITTEN = Pattern.compile("[^\\s<>()\\[\\],;:\"/]{1,64}@(?:[\\p{L}\\d-]{1,63}\\.){1,8}[\\p{L}-]{2,63}");
    /** What stands in the place of one. */
    private static final String HIDDEN = "…@…";
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST = 320;

    private Addresses() {}

    /** Whether an address stands anywhere in the bytes, or a sign for @ that only XML understands. */
    public static boolean areIn(InputStream bytes) throws IOException {
        byte[] block = new byte[BLOCK];
        String before = "";
        for (int n = bytes.readNBytes(block, 0, BLOCK); n > 0; n = bytes.readNBytes(block, 0, BLOCK)) {
            // What UTF-16 puts between the letters of an address is NUL.
            String text = before + new String(block, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
            if ((text.indexOf('@') >= 0 || text.contains("&#")) && ADDRESS.matcher(text).find()) {
                return true;
            }
            before = text.substring(Math.max(0, text.length() - LONGEST));
        }
        return false;
    }

    /** A text without the addresses in it. Life@Work is a name, and leads nowhere. */
    public static String hidden(String text) {
        return text.indexOf('@') < 0 ? text : WRITTEN.matcher(text).replaceAll(HIDDEN);
    }
}
