package eu.meuse.intake;

import eu.meuse.intake.source.Words;
import java.util.HashSet;
import java.util.Set;

/** Words with which rows of totals begin. */
public final class TotalWords {
    private static final int PUNCTUATION = 8;

    private final Set<String> words;
    private final Set<Character> initials = new HashSet<>();
    private final int longest;

    /** @param words in bare form */
    public TotalWords(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0) + PUNCTUATION;
        words.forEach(word -> initials.add(word.charAt(0)));
    }

    /** Whether a text is such a word. */
    public boolean contains(String text) {
        return text.length() <= longest && words.contains(Words.bare(text));
    }

    /** Whether a text begins with such a word, and others follow: {@code Total 2014}, {@code Summe Aachen}. */
    boolean begin(String text) {
        if (text.isEmpty() || !(text.charAt(0) > 0x7f || initials.contains(Character.toLowerCase(text.charAt(0))))) {
            return false;
        }
        for (int end = 1; end < text.length() && end <= longest; end++) {
            boolean atEnd = Character.isLetterOrDigit(text.charAt(end - 1)) && !Character.isLetterOrDigit(text.charAt(end));
            if (atEnd && words.contains(Words.bare(text.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }
}
