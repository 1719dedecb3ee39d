package eu.meuse.identity.matching;

/**
 * How alike two organisations are, from 0 to 1, and what speaks against.
 *
 * @param apart whether they are known to be different sites or branches, whatever their names
 */
record Likeness(double score, Reason reason, boolean apart) {
    /** From here on they are one. */
    static final double SAME = 0.9;
    /** From here on a person should look. */
    static final double UNSURE = 0.72;
    /** Below this no third name can make them one. */
    static final double CONTRARY = 0.5;

    static final Likeness NONE = new Likeness(0, Reason.NONE, false);

    boolean isSame() {
        return score >= SAME;
    }

    boolean isUnsure() {
        return score >= UNSURE && score < SAME;
    }

    boolean isContrary() {
        return apart || score < CONTRARY;
    }

    Likeness less(double by, Reason why) {
        return new Likeness(score - by, why, apart);
    }

    Likeness atMost(double most, Reason why) {
        return score > most ? new Likeness(most, why, apart) : this;
    }
}
