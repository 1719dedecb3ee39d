package eu.meuse.disclosure.audit;

/**
 * How much may still be looked for. It is measured in what is looked at and not in time, so that the same figures are hidden
 * wherever they are worked out. Whoever has lost it hides more instead.
 */
final class Patience {
    private long left;

    Patience(long left) {
        this.left = left;
    }

    /** For something else. */
    void renew(long looks) {
        left = looks;
    }

    void spend(long looks) {
        left -= looks;
    }

    boolean isLost() {
        return left <= 0;
    }
}
