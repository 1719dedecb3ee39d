package eu.meuse.run;

/** How a command ends; the numbers are the contract's exit codes. */
public enum Outcome {
    DONE(0),
    /** Wrong usage or configuration. */
    WRONG_USAGE(2),
    /** Nothing usable, or a blocking rule broken. */
    NOTHING_USABLE(3),
    /** Another run holds the ledger. */
    LEDGER_HELD(4),
    /** An input or output cannot be read or written. */
    INPUT_OUTPUT(5),
    /** A fault of the program. */
    FAULT(70);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    /** How a run ends that has done something else after this. */
    Outcome then(Outcome next) {
        return this == DONE ? next : this;
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
