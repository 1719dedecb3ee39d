package eu.meuse.intake;

import eu.meuse.intake.source.Words;
import java.util.HashSet;
import java.util.Set;

/** Words with which rows of totals begin. */
public final class TotalWords {
    private static final int PUNCTUATION = 8;

    private final Set<String> words;
    private final Set<Character> initials = new HashSet<>();
    private final int shortest;
    private final int longest;
    private final boolean haveDigits;

    /** @param words in bare form */
    public TotalWords(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0) + PUNCTUATION;
        this.shortest = words.stream().mapToInt(String::length).min().orElse(0);
        this.haveDigits = words.stream().anyMatch(TotalWords::hasDigit);
        words.forEach(word -> initials.add(word.charAt(0)));
    }

    /** Whether a text is such a word. */
    public boolean contains(String text) {
        // Asked of every row: most keys have a digit, and the words have none.
        return text.length() <= longest && (haveDigits || !hasDigit(text)) && words.contains(Words.bare(text));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it can be a word at all; some letters are written out as two. */
    private boolean isLong(String text, int end) {
        return 2 * end >= shortest || text.charAt(0) > 0x7f;
    }

    /** Whether a text begins with such a word, and others follow: {@code Total 2014}, {@code Summe Aachen}. */
    boolean begin(String text) {
        if (text.isEmpty() || !(text.charAt(0) > 0x7f || initials.contains(Character.toLowerCase(text.charAt(0))))) {
            return false;
        }
        for (int end = 1; end < text.length() && end <= longest; end++) {
            if (!haveDigits && isDigit(text.charAt(end - 1))) {
                return false;
            }
            boolean atEnd = Character.isLetterOrDigit(text.charAt(end - 1)) && !Character.isLetterOrDigit(text.charAt(end));
            if (atEnd && isLong(text, end) && words.contains(Words.bare(text.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }
}
