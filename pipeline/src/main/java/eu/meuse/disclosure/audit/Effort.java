package eu.meuse.disclosure.audit;

/**
 * How a way is looked for.
 *
 * @param mayHide whether what is shown may be taken for hidden
 * @param most ways to be tried
 * @param haste what bringing one relation into balance is worth in loss: the more, the sooner a way is found, and the less good
 */
record Effort(boolean mayHide, int most, double haste) {
    /** Among what is hidden. */
    static final Effort FREE = new Effort(false, 500, 4);
    /** The same without haste: long ways that a hasty search runs past. */
    static final Effort THOROUGH = new Effort(false, 4_000, 1);
    /** Hiding what loses least. */
    static final Effort CAREFUL = new Effort(true, 2_000, 1.5);
    /** Hiding what loses little. */
    static final Effort SPARING = new Effort(true, 2_000, 5);
    /** Hiding what leads there. */
    static final Effort HASTY = new Effort(true, 4_000, 60);
}
