package eu.meuse.programme;

import java.util.Locale;

/** What only code can compute, by the names that cards call it. Each has its values and its way back to rows. */
public enum CodedFormula {
    /** What the European Regional Development Fund owes the partners. */
    ERDF_DUE,
    /** What the ten organisations with the most public support were awarded. */
    TOP_TEN_SUPPORT,
    /** Organisations supported that were later awarded a voucher. */
    FUNNEL_VOUCHER,
    /** Those of them that were later approved a grant. */
    FUNNEL_GRANT,
    /** Those of these that later created a job. */
    FUNNEL_JOB,
    /** The median days from the first support to the voucher. */
    DAYS_TO_VOUCHER,
    /** The median days from the voucher to the grant. */
    DAYS_TO_GRANT,
    /** The median days from the grant to the job. */
    DAYS_TO_JOB;

    /** Whether it has no value where there is nothing to compute it from, rather than 0. */
    public boolean emptyIsNoData() {
        return this == DAYS_TO_VOUCHER || this == DAYS_TO_GRANT || this == DAYS_TO_JOB;
    }

    /** As cards write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
