package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells rows that the sender's card says are no records by how they begin. What is written with letters alone is compared
 * as headings are, case, accents and punctuation aside. Where a sign stands in front, a colon behind, or digits anywhere, every
 * sign counts, and a number is no part of a longer one: {@code (1)} is neither 1 nor 10, and {@code Axis 1} not {@code Axis 12}.
 */
final class SetAside {
    static final int NONE = -1;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private final List<Beginning> beginnings;

    /** @param beginnings as the card has them */
    SetAside(List<String> beginnings) {
        this.beginnings = beginnings.stream().map(Beginning::of).toList();
    }

    /** @param text the whole of it, folded; @param words its letters where they alone count, else empty */
    private record Beginning(String text, String words) {
        static Beginning of(String beginning) {
            boolean inWords = Character.isLetter(beginning.codePointAt(0)) && beginning.chars().noneMatch(Character::isDigit)
                    && !beginning.endsWith(":");
            return new Beginning(folded(beginning), inWords ? Words.bare(beginning) : "");
        }

        boolean begins(String folded, String bare) {
            return words.isEmpty() ? folded.startsWith(text) && !cutsNumber(folded) : bare.startsWith(words);
        }

        private boolean cutsNumber(String folded) {
            int end = text.length();
            return end > 0 && end < folded.length() && Character.isDigit(folded.charAt(end - 1)) && Character.isDigit(folded.charAt(end));
        }
    }

    /** What a card says by which rows are set aside that begin so. */
    static String line(String beginning) {
        return "`not_records: [" + CardText.quoted(beginning) + "]`";
    }

    /** Position of the first beginning that a text has. */
    int by(String text) {
        if (beginnings.isEmpty()) {
            return NONE;
        }
        String folded = folded(text);
        String bare = Words.bare(text);
        for (int at = 0; at < beginnings.size(); at++) {
            if (beginnings.get(at).begins(folded, bare)) {
                return at;
            }
        }
        return NONE;
    }

    private static String folded(String text) {
        return SPACES.matcher(Cells.trim(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
