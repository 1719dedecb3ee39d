package eu.meuse.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names and identifiers of organisations in the form in which they are compared.
 *
 * <p>Source: the contract's rule of counting. Legal form, case, accents and punctuation do not tell names apart; an
 * identifier is its letters and digits in upper case.
 */
public final class OrganisationNames {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters that have no decomposition into a plain one and an accent. */
    private static final Map<String, String> UNDECOMPOSED =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private OrganisationNames() {}

    /**
     * The name without what does not tell names apart: {@code Société Bio-Tech S.A.} and {@code biotech sa, Societe}
     * differ, {@code Bio-Tech S.A.} and {@code BIOTECH} do not.
     *
     * @return letters and digits in lower case; empty where the name has none
     */
    public static String normalised(String name) {
        return String.join("", LegalForms.ALL.takenOff(words(plain(name))));
    }

    /** The identifier's letters and digits in upper case; empty where it has none or is null. */
    public static String identifier(String written) {
        return written == null ? "" : NEITHER_LETTER_NOR_DIGIT.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String plain(String name) {
        // Most names have nothing to take apart, and very many are read.
        if (name.chars().allMatch(letter -> letter < 128)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : UNDECOMPOSED.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /** Words, with runs of single letters as one: {@code s, a, r, l} is {@code sarl}. */
    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String word : NEITHER_LETTER_NOR_DIGIT.split(plain)) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                letters.append(word);
                continue;
            }
            flush(letters, words);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        flush(letters, words);
        return words;
    }

    private static void flush(StringBuilder letters, List<String> words) {
        if (!letters.isEmpty()) {
            words.add(letters.toString());
            letters.setLength(0);
        }
    }
}
