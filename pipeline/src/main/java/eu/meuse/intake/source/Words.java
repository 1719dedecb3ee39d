package eu.meuse.intake.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Words of headers and code lists compared as people do: case, accents, punctuation and line breaks aside. */
public final class Words {
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'þ', "th", 'ς', "σ");

    private Words() {}

    /** The letters and digits alone, in lower case, without accents. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                return bareOfAccents(text);
            }
            if (Character.isLetterOrDigit(c)) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }

    /** The same with umlauts written out, as keyboards without them force people to: {@code Waehrung}. */
    public static String writtenOut(String text) {
        return bare(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    private static String bareOfAccents(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            String letters = c > 0x7f ? LETTERS.get(c) : null;
            if (letters != null) {
                bare.append(letters);
            } else if (Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
