package eu.meuse.programme;

import java.util.Locale;

/** What only code can compute, by the names that cards call it. Each has its values and its way back to rows. */
public enum CodedFormula {
    /** What the European Regional Development Fund owes the partners. */
    ERDF_DUE;

    /** As cards write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
