package eu.meuse.identity.matching;

import java.util.Arrays;

/** Whether a name that is one short word stands for a long one. */
final class Abbreviation {
    private static final double SAID = 0.93;
    private static final double LONG = 0.92;
    private static final double SHORT = 0.85;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private Abbreviation() {}

    /** From 0, where it does not, to near 1, where the long name itself says so in brackets. */
    static double likeness(Entity full, Entity brief, Lexicon lexicon) {
        if (full.aliases().length == 1 && isNameWithAlias(full, brief)) {
            return SAID;
        }
        int word = onlyName(brief, lexicon);
        if (word < 0) {
            return 0;
        }
        if (full.aliases().length == 1 && (full.aliases()[0] == word || Arrays.equals(full.aliases(), brief.aliases()))) {
            return SAID;
        }
        String initials = lexicon.spelt(word);
        if (initials.length() < SHORTEST || initials.length() > LONGEST || full.core().length < initials.length()) {
            return 0;
        }
        if (full.core()[0] == word && full.initials().substring(1).startsWith(initials)) {
            return SAID;
        }
        boolean areInitials = full.initials().equals(initials) || full.initials().startsWith(initials) && endsInTown(full, initials.length(), lexicon);
        return !areInitials ? 0 : initials.length() > SHORTEST ? LONG : SHORT;
    }

    /** Fraunhofer ILT: the long name's own short one, and beside it nothing but words of the long name. */
    private static boolean isNameWithAlias(Entity full, Entity brief) {
        boolean named = Arrays.stream(brief.core()).anyMatch(word -> word == full.aliases()[0]);
        return named && brief.core().length > 1 && Arrays.stream(brief.core()).allMatch(word ->
                word == full.aliases()[0] || Arrays.stream(full.core()).anyMatch(its -> its == word));
    }

    /** The one word of a name, towns aside; -1 where it has others. */
    private static int onlyName(Entity brief, Lexicon lexicon) {
        int found = -1;
        for (int word : brief.core()) {
            if (lexicon.kind(word) == TokenKind.WORD && found < 0) {
                found = word;
            } else if (lexicon.kind(word) != TokenKind.TOWN) {
                return -1;
            }
        }
        return found;
    }

    private static boolean endsInTown(Entity full, int from, Lexicon lexicon) {
        return Arrays.stream(full.core()).skip(from).allMatch(word -> lexicon.kind(word) == TokenKind.TOWN);
    }
}
