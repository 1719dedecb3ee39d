package eu.meuse.identity.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The short name with which a long one ends, in capitals and without brackets: Fraunhofer-Institut für Lasertechnik ILT. */
final class EndingAcronym {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int FEWEST_WORDS = 3;
    /** Two letters stand in nearly every long name. */
    private static final int FEWEST_LETTERS = 3;

    private EndingAcronym() {}

    /**
     * The last word of a name where it stands for the others.
     *
     * @param core the words of the name
     * @param letters the same as they are written, without spaces
     * @param name as it is written, by whose capitals an acronym is known
     */
    static Optional<Token> of(List<Token> core, String letters, String name) {
        if (core.size() <= FEWEST_WORDS) {
            return Optional.empty();
        }
        Token last = core.get(core.size() - 1);
        String text = last.text();
        boolean mayBe = last.kind() == TokenKind.WORD && text.length() >= SHORTEST && text.length() <= LONGEST && letters.endsWith(text);
        return mayBe && isInCapitals(text, name) && standsFor(text, shortened(text, core, letters))
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean isInCapitals(String text, String name) {
        return name.contains(text.toUpperCase(Locale.ROOT)) && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** What an acronym may be made of: the letters of the other words, or their first alone. */
    private static String shortened(String acronym, List<Token> core, String letters) {
        return acronym.length() >= FEWEST_LETTERS
                ? letters.substring(0, letters.length() - acronym.length())
                : core.subList(0, core.size() - 1).stream().map(token -> String.valueOf(token.first())).collect(Collectors.joining());
    }

    /** Its letters stand in the others in their order. */
    private static boolean standsFor(String acronym, String letters) {
        int at = -1;
        for (char letter : acronym.toCharArray()) {
            at = letters.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
