package eu.meuse.reports.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a long word may be divided: at the soft hyphens it brings, else before the consonants that begin a syllable in
 * the languages of the documents. A rule of thumb for words that would not fit otherwise, not a dictionary.
 */
final class Syllables {
    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiouyäöüàâáéèêëîïíôóûùúœæå";
    private static final Set<String> ONSETS = Set.of(
            "bl", "br", "ch", "ck", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "ph", "pl", "pr", "qu",
            "sch", "schl", "schr", "schw", "sp", "th", "tr", "vr", "zw");

    private Syllables() {}

    /** The parts of a word, in order; together they are the word without its soft hyphens. */
    static List<String> of(String word) {
        if (word.indexOf(Wrapping.SOFT_HYPHEN) >= 0) {
            return List.of(word.split(String.valueOf(Wrapping.SOFT_HYPHEN)));
        }
        List<String> parts = new ArrayList<>();
        String lower = word.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = SHORTEST; lower.length() == word.length() && i <= word.length() - SHORTEST; i++) {
            if (i - start >= SHORTEST && beginsSyllable(lower, i)) {
                parts.add(word.substring(start, i));
                start = i;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }

    private static boolean beginsSyllable(String word, int at) {
        int vowel = at;
        while (vowel < word.length() && consonant(word, vowel)) {
            vowel++;
        }
        return vowel > at && vowel < word.length() && vowel(word, vowel) && at == onset(word, vowel);
    }

    private static int onset(String word, int vowel) {
        int first = vowel;
        while (first > 0 && consonant(word, first - 1)) {
            first--;
        }
        if (first == 0 || !vowel(word, first - 1)) {
            return -1;
        }
        for (int i = first; i < vowel - 1; i++) {
            if (ONSETS.contains(word.substring(i, vowel))) {
                return i;
            }
        }
        return vowel - 1;
    }

    private static boolean vowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static boolean consonant(String word, int at) {
        return Character.isLetter(word.charAt(at)) && !vowel(word, at);
    }
}
