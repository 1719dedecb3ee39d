package eu.meuse.identity.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Text without case, accents and the ways to write umlauts: Mueller and Müller are both muller. */
final class Letters {
    private static final Map<Character, String> UNDECOMPOSED =
            Map.of('ß', "ss", 'æ', "a", 'œ', "o", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    private Letters() {}

    static String folded(String text) {
        String lower = isPlain(text) ? text.toLowerCase(Locale.ROOT) : decomposed(text);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean writtenOut = c == 'e' && i > 0 && "aou".indexOf(lower.charAt(i - 1)) >= 0;
            if (!writtenOut) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String decomposed(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String letters = c > 0x7f ? UNDECOMPOSED.get(c) : null;
            if (letters != null) {
                plain.append(letters);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
