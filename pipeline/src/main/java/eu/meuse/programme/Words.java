package eu.meuse.programme;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people compare them: case, accents, punctuation and spaces aside. */
final class Words {
    private Words() {}

    /** The letters and digits alone, in lower case, without accents. */
    static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> bare.append((char) letter));
        return bare.toString();
    }
}
