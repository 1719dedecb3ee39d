package eu.meuse.reports.bundle;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    /** The row is kept aside and never counted. */
    REJECTED,
    /** The row counts as soon as what it refers to arrives. */
    WAITING,
    /** The row counts and is pointed out. */
    WARNING,
    /** The file could not be read without guessing and holds no records. */
    REFUSED;

    /** As it stands in {@code quality.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The severity of a code.
     *
     * @throws IllegalArgumentException where none has it
     */
    public static Severity of(String code) {
        for (Severity severity : values()) {
            if (severity.code().equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("no severity: " + code);
    }
}
