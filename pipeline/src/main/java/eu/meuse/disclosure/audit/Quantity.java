package eu.meuse.disclosure.audit;

import java.util.Optional;

/**
 * A count of people, or an amount of organisations in cents, that is published, hidden, or only to be worked out from others.
 *
 * @param name for messages; never a value
 * @param value what it truly is, 0 or more
 * @param people how many people it counts, each once; where nobody knows, {@code value}; or {@link #NO_PEOPLE}
 * @param standing what may be done about it
 * @param isPrinted whether a figure of what is about to be published is this number and nothing else: hidden, it must be open
 *     to doubt even where it is not small
 * @param loss what readers lose where it is hidden, against other quantities
 * @param money of an amount, what is to be kept open of it; empty for a count
 */
public record Quantity(String name, long value, long people, Standing standing, boolean isPrinted, double loss, Optional<Margin> money) {
    /** Of what counts no people but says something of them: it may be hidden for them, and is no secret itself. */
    public static final long NO_PEOPLE = -1;
    /** Nobody is alone in an amount as in a count: who knows it is said by its margin. */
    private static final long SEVERAL = 2;

    /**
     * What must stay open of an amount.
     *
     * @param width so much more and so much less must be possible, in cents; 0 where no organisation dominates it
     * @param floor the most that any organisation but the dominating one knows of it for sure: what it contributed itself
     * @param holder a number of the organisation that dominates it, from 0 on; {@code -1} where none does
     * @param own what that one contributed
     */
    public record Margin(long width, long floor, int holder, long own) {}

    /** A count. */
    public Quantity(String name, long value, long people, Standing standing, boolean isPrinted, double loss) {
        this(name, value, people, standing, isPrinted, loss, Optional.empty());
    }

    /** An amount in cents. */
    public static Quantity amount(String name, long cents, Standing standing, double loss, Margin margin) {
        return new Quantity(name, cents, SEVERAL, standing, false, loss, Optional.of(margin));
    }

    /** One that is nowhere shown, of so many people. */
    public static Quantity derived(String name, long value) {
        return new Quantity(name, value, value, Standing.DERIVED, false, 0);
    }

    /** What may be done about a quantity. */
    public enum Standing {
        /** A figure of what is about to be published: shown unless hidden. */
        CHOSEN,
        /** Published before, or assumed to be: everybody knows it. */
        KNOWN,
        /** A figure that was withheld when it was published, and stays so. */
        WITHHELD,
        /** Nowhere shown; others may work it out. */
        DERIVED
    }

    /** The same, known to everybody. */
    Quantity known() {
        return new Quantity(name, value, people, Standing.KNOWN, isPrinted, loss, money);
    }

    /** Whether a figure shows it, or would: everybody knows then that it is not 0 where it is hidden, as zeros are shown. */
    boolean isFigure() {
        return standing != Standing.DERIVED;
    }

    /** The least that anybody must think possible where it is hidden. */
    long least() {
        return Math.max(isFigure() ? 1 : 0, money.map(Margin::floor).orElse(0L));
    }

    /** Whether a zero is shown, which nobody can take for anything else. */
    boolean isShownZero() {
        return isFigure() && value == 0;
    }

    /** Whether it is of people, or of their money. */
    public boolean isOfPeople() {
        return people != NO_PEOPLE;
    }

    /** Whether it counts a person alone, who knows it. */
    boolean isOfOne() {
        return money.isEmpty() && isFigure() && value > 0 && people == 1;
    }
}
