package eu.meuse.ledger;

/**
 * How partial results are kept.
 *
 * @param program what computes them: another one's results are not used
 * @param few up to so many results are kept, and put together at hand; facts that come to more are counted each time
 */
public record Keeping(String program, long few) {
    private static final long HELD_AT_HAND = 300_000;

    /** With what a driver of one gigabyte holds. */
    public Keeping(String program) {
        this(program, HELD_AT_HAND);
    }
}
