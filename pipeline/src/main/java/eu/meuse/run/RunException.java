package eu.meuse.run;

import java.util.List;

/** A run that cannot go on, and what to tell its user: one line first, then what belongs to it. */
public final class RunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final transient List<String> details;

    /**
     * A run that ends here.
     *
     * @param message what, where and what to do, in one line
     * @param details a line each
     */
    public RunException(Outcome outcome, String message, List<String> details) {
        super(message);
        this.outcome = outcome;
        this.details = List.copyOf(details);
    }

    /** A run that ends here, told in one line. */
    public RunException(Outcome outcome, String message) {
        this(outcome, message, List.of());
    }

    /** How it ends. */
    public Outcome outcome() {
        return outcome;
    }

    /** What belongs to the message, a line each. */
    public List<String> details() {
        return details;
    }
}
