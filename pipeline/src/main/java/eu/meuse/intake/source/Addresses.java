package eu.meuse.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses: in bytes of whatever encoding, and in texts that have none to hold. Found are those that a mail
 * program understands (RFC 5321 and 6531: quoted names, other scripts, a host's number in brackets) and those written
 * against being collected: with {@code (at)} and {@code (dot)} in brackets, blanks around the sign, a sign of full width, or
 * the sign as the web escapes it. A sentence, as in "anna at host dot example", is not.
 */
public final class Addresses {
    private static final String BRACKETED_AT = "[(\\[{]\\s?(?i:at)\\s?[)\\]}]";
    private static final String ESCAPED = "%40|&#0*64;|&#[xX]0*40;|&commat;";
    private static final String ESCAPED_DOT = "%2[eE]|&#0*46;|&#[xX]0*2[eE];|&period;";
    /** Dots of other scripts, in UTF-8 and in UTF-16 of either order. */
    private static final String DOT_IN_BYTES = "(?:\\.|\\xe3\\x80\\x82|\\xef\\xbc\\x8e|\\xef\\xbd\\xa1|\\x02\\x30|\\x30\\x02|\\x0e\\xff|\\xff\\x0e|\\x61\\xff|\\xff\\x61|" + ESCAPED_DOT + ")";
    /** In UTF-16 a letter of another script may have any two bytes. */
    private static final Pattern IN_BYTES = Pattern.compile(
            "[^\\s,;<>(]\\s?@\\s?[^\\s,;@]{1,250}?" + DOT_IN_BYTES + "[^\\d\\s,;]{2}|@\\[(?i:ipv6:)?[\\d.:A-Fa-f]{3,45}\\]|"
                    // Signs of full width and of small size, in UTF-8 and, less NUL, in UTF-16 of either order.
                    + "\\xef\\xbc\\xa0|\\xef\\xb9\\xab|[\\w.](?:\\x20\\xff|\\xff\\x20|\\x6b\\xfe|\\xfe\\x6b)[\\w]|" + BRACKETED_AT + "|" + ESCAPED);
    private static final String SIGN = "(?:[@\\uFF20\\uFE6B]|" + ESCAPED + "|\\s?" + BRACKETED_AT + "\\s?)";
    private static final String DOT = "(?:[.\\u3002\\uFF0E\\uFF61]|" + ESCAPED_DOT + "|\\s?[(\\[{]\\s?(?i:dot|punkt|point|punt)\\s?[)\\]}]\\s?)";
    private static final String LABEL = "[\\p{L}\\p{M}\\d-]{1,63}";
    private static final String LOCAL = "(?:\"{1,2}[^\"\\r\\n]{1,64}\"{1,2}|[^\\s<>()\\[\\],;:\"]{1,64}\"?)";
    private static final Pattern IN_TEXTS = Pattern.compile(
            LOCAL + SIGN + "(?:(?:" + LABEL + DOT + "){1,8}\\p{L}[\\p{L}\\p{M}\\d-]{1,62}|\\[(?i:ipv6:)?[\\d.:A-Fa-f]{3,45}\\])"
                    + "|" + LOCAL + "\\s?@\\s?(?:" + LABEL + "\\.){1,8}[a-z]{2,24}(?!\\.?[\\p{L}\\d-])");
    /** What stands in the place of one. */
    private static final String HIDDEN = "…@…";
    /** In whatever way the sign is written, one of these is part of it. */
    private static final String OF_SIGNS = "@\uFF20\uFE6B%;)]}";
    private static final List<String> OF_BYTES = List.of("@", "&", "%40", "\u00EF\u00BC\u00A0", "\u00EF\u00B9\u00AB", "\u00FE", "\u00FF", ")", "]", "}");
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
            if (OF_BYTES.stream().anyMatch(text::contains) && IN_BYTES.matcher(text).find()) {
                return true;
            }
            before = text.substring(Math.max(0, text.length() - LONGEST));
        }
        return false;
    }

    /** A text without the addresses in it. Life@Work is a name, and leads nowhere. */
    public static String hidden(String text) {
        return text.chars().anyMatch(letter -> OF_SIGNS.indexOf(letter) >= 0) ? IN_TEXTS.matcher(text).replaceAll(HIDDEN) : text;
    }
}
