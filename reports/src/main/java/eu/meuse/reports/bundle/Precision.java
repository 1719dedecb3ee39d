package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Locale;

/** How exactly a figure was printed. */
public enum Precision {
    /** To the digit. */
    EXACT,
    /** "About" so many, or rounded in words. */
    ABOUT,
    /** "More than" so many. */
    MORE_THAN,
    /** A plan, not an achievement. */
    PLANNED;

    private static final BigDecimal TWENTY = new BigDecimal("20");

    /** As it stands in configuration: {@code more-than}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where it is no code of one */
    public static Precision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Whether what was printed is true of a value: printed to the digit, where it is equal; "about", where it is no more
     * than a twentieth of what was printed away; "more than", where it is greater. A plan is true of nothing.
     */
    public boolean allows(BigDecimal printed, BigDecimal value) {
        BigDecimal away = value.subtract(printed);
        return switch (this) {
            case EXACT -> away.signum() == 0;
            case ABOUT -> away.abs().multiply(TWENTY).compareTo(printed.abs()) <= 0;
            case MORE_THAN -> away.signum() > 0;
            case PLANNED -> false;
        };
    }
}
