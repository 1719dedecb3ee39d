package eu.meuse.programme;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people compare them: case, accents, punctuation and spaces aside. */
final class Words {
    private Words() {}

    /** The letters and digits alone, in lower case, without accents. */
    static String bare(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.isLetterOrDigit(decomposed.charAt(i))) {
                bare.append(decomposed.charAt(i));
            }
        }
        return bare.toString();
    }
}
