package eu.meuse.reports.bundle;

/** What a figure covers: the facts dated in the quarter, or all those dated up to its end. */
public enum Scope {
    QUARTER("quarter"),
    TO_DATE("to-date");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As it stands in {@code figures.csv}. */
    public String code() {
        return code;
    }

    /**
     * The scope of a code.
     *
     * @throws IllegalArgumentException where no scope has it
     */
    public static Scope of(String code) {
        for (Scope scope : values()) {
            if (scope.code.equals(code)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("no scope: " + code);
    }
}
