package eu.meuse.identity.matching;

/** Two cores laid beside each other: what they share, and what one has alone. */
final class Alignment {
    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_TWICE_MISSPELT = 9;
    /** Words that several names have are no slips of the pen. */
    private static final int ESTABLISHED = 3;
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_INITIALS = 2;
    private static final int LONGEST_INITIALS = 7;

    private final Lexicon lexicon;
    private final Entity first;
    private final Entity second;
    private final int[] one;
    private final int[] other;
    private long leftOfOne;
    private long leftOfOther;
    private double shared;
    private double evidence;
    private Reason reason = Reason.NONE;

    Alignment(Lexicon lexicon, Entity first, Entity second) {
        this.lexicon = lexicon;
        this.first = first;
        this.second = second;
        one = first.core();
        other = second.core();
        leftOfOne = (1L << one.length) - 1;
        leftOfOther = (1L << other.length) - 1;
        alignEqual();
        if (leftOfOne != 0 && leftOfOther != 0) {
            alignJoined(true);
            alignJoined(false);
            alignInitials(true);
            alignInitials(false);
            alignMisspelt();
        }
    }

    /** What the shared words weigh. */
    double shared() {
        return shared;
    }

    /** What those of them weigh that are names rather than kinds of organisations. */
    double evidence() {
        return evidence;
    }

    Reason reason() {
        return reason;
    }

    boolean isComplete() {
        return leftOfOne == 0 && leftOfOther == 0;
    }

    /** Whether the words of one kind are left over. */
    boolean leaves(TokenKind kind, boolean ofOne) {
        int[] core = ofOne ? one : other;
        for (int i = 0; i < core.length; i++) {
            if (isLeft(ofOne, i) && lexicon.kind(core[i]) == kind) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a kind that is left over; -1 where none is. */
    int left(TokenKind kind, boolean ofOne) {
        int[] core = ofOne ? one : other;
        for (int i = 0; i < core.length; i++) {
            if (isLeft(ofOne, i) && lexicon.kind(core[i]) == kind) {
                return core[i];
            }
        }
        return -1;
    }

    /** What the words weigh that one has alone: not even behind its name has the other them. */
    double alone(boolean ofOne) {
        int[] core = ofOne ? one : other;
        Entity its = ofOne ? second : first;
        double alone = 0;
        for (int i = 0; i < core.length; i++) {
            if (isLeft(ofOne, i) && !stands(core[i], its.tail()) && !stands(core[i], its.aliases())) {
                alone += lexicon.alone(core[i]);
            }
        }
        return alone;
    }

    private static boolean stands(int word, int[] words) {
        for (int each : words) {
            if (each == word) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeft(boolean ofOne, int at) {
        return ((ofOne ? leftOfOne : leftOfOther) >> at & 1) != 0;
    }

    private void take(boolean ofOne, int at) {
        if (ofOne) {
            leftOfOne &= ~(1L << at);
        } else {
            leftOfOther &= ~(1L << at);
        }
    }

    private void alignEqual() {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                if (one[i] == other[j] && isLeft(false, j)) {
                    take(true, i);
                    take(false, j);
                    add(lexicon.together(one[i]), isName(one[i]));
                    break;
                }
            }
        }
    }

    private void add(double weight, boolean isEvidence) {
        shared += weight;
        evidence += isEvidence ? weight : 0;
    }

    private boolean isName(int word) {
        return lexicon.kind(word) == TokenKind.WORD;
    }

    /** Bio Tech is Biotech. */
    private void alignJoined(boolean splitIsOne) {
        int[] split = splitIsOne ? one : other;
        int[] whole = splitIsOne ? other : one;
        for (int i = 0; i + 1 < split.length; i++) {
            if (!isLeft(splitIsOne, i) || !isLeft(splitIsOne, i + 1)) {
                continue;
            }
            String joined = lexicon.spelt(split[i]) + lexicon.spelt(split[i + 1]);
            for (int j = 0; j < whole.length; j++) {
                if (isLeft(!splitIsOne, j) && lexicon.spelt(whole[j]).equals(joined)) {
                    take(splitIsOne, i);
                    take(splitIsOne, i + 1);
                    take(!splitIsOne, j);
                    add(lexicon.together(whole[j]), isName(whole[j]));
                    break;
                }
            }
        }
    }

    /** IIT Bombay is Indian Institute of Technology Bombay. */
    private void alignInitials(boolean shortIsOne) {
        int[] brief = shortIsOne ? one : other;
        int[] full = shortIsOne ? other : one;
        for (int i = 0; i < brief.length; i++) {
            String initials = lexicon.spelt(brief[i]);
            boolean mayBe = isLeft(shortIsOne, i) && isName(brief[i]) && initials.length() >= SHORTEST_INITIALS && initials.length() <= LONGEST_INITIALS;
            int from = mayBe ? run(initials, full, !shortIsOne) : -1;
            if (from >= 0) {
                take(shortIsOne, i);
                for (int j = from; j < from + initials.length(); j++) {
                    take(!shortIsOne, j);
                }
                add(lexicon.together(brief[i]) * Math.min(1, 0.7 + 0.05 * initials.length()), true);
                reason = Reason.ABBREVIATION;
            }
        }
    }

    private int run(String initials, int[] full, boolean fullIsOne) {
        for (int from = 0; from + initials.length() <= full.length; from++) {
            int length = 0;
            while (length < initials.length() && isLeft(fullIsOne, from + length)
                    && (fullIsOne ? first : second).initials().charAt(from + length) == initials.charAt(length)) {
                length++;
            }
            if (length == initials.length()) {
                return from;
            }
        }
        return -1;
    }

    private void alignMisspelt() {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length && isLeft(true, i); j++) {
                double likeness = isLeft(false, j) ? likeness(one[i], other[j]) : 0;
                if (likeness > 0) {
                    take(true, i);
                    take(false, j);
                    add(likeness * Math.max(lexicon.together(one[i]), lexicon.together(other[j])), isName(one[i]));
                    addUnlike((1 - likeness) * Math.max(lexicon.together(one[i]), lexicon.together(other[j])));
                    reason = reason == Reason.NONE ? Reason.SPELLING : reason;
                }
            }
        }
    }

    private double unlike;

    private void addUnlike(double weight) {
        unlike += weight;
    }

    /** What misspelt words lack of being the same. */
    double unlike() {
        return unlike;
    }

    private double likeness(int word, int like) {
        if (!isName(word) && !isName(like)) {
            return 0;
        }
        String text = lexicon.spelt(word);
        String second = lexicon.spelt(like);
        int shorter = Math.min(text.length(), second.length());
        if (shorter < SHORTEST_MISSPELT) {
            return shorter >= SHORTEST_PREFIX && isName(word) && isName(like) && isBeginning(text, second) ? 0.6 : 0;
        }
        if (!isName(word) || !isName(like) || lexicon.names(word) >= ESTABLISHED && lexicon.names(like) >= ESTABLISHED) {
            return 0;
        }
        int most = shorter >= SHORTEST_TWICE_MISSPELT ? 2 : 1;
        int distance = EditDistance.between(text, second, most);
        if (distance > most) {
            return isBeginning(text, second) ? 0.6 : 0;
        }
        double beginning = text.charAt(0) == second.charAt(0) ? 0 : 0.05;
        return 1 - 0.9 * distance / Math.max(text.length(), second.length()) - beginning;
    }

    private static boolean isBeginning(String one, String other) {
        return one.length() < other.length() ? other.startsWith(one) : one.startsWith(other);
    }
}
