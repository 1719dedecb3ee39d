package eu.meuse.intake.values;

import java.util.Locale;

/** Why a row is rejected, in the order of the contract: the first that applies is the row's. */
public enum Reason {
    WRONG_FIELD_COUNT,
    MISSING_VALUE,
    MISSING_PERSON,
    BAD_DATE,
    BAD_NUMBER,
    UNKNOWN_CODE,
    NEGATIVE_AMOUNT,
    DUPLICATE_KEY,
    DUPLICATE_ROW;

    /** As in {@code quality.csv}: {@code bad-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
