package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that needs somebody's action before a statement is signed.
 *
 * @param partner identifier; empty where no partner is meant
 * @param organisation name of an organisation outside the partnership; may be empty
 * @param costCategory code; may be empty
 * @param amount that gave rise to it: money, or percent where the kind {@linkplain Kind#isRate() is about a rate}
 * @param limit that it is held against; empty where there is none
 * @param wording for people, in any language
 * @param rows where it can be seen, sorted; none where it follows from sums
 */
public record Alert(
        Kind kind,
        Grade grade,
        String partner,
        String organisation,
        String costCategory,
        BigDecimal amount,
        Optional<BigDecimal> limit,
        Wording wording,
        List<RowPlace> rows) {

    /** How grave an alert is, the gravest first. */
    public enum Grade {
        /** Money may be lost or has to be paid back: to be settled before signing. */
        ACT,
        /** To be looked at before signing. */
        CHECK,
        /** To be known. */
        NOTE;

        /** As it stands in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is about, in the order in which a lead partner looks at it. */
    public enum Kind {
        /** The ERDF is to pay more than the programme's highest rate. */
        RATE_ABOVE_HIGHEST,
        /** The rate that was agreed is not what the financing plan comes to. */
        RATE_UNLIKE_PLAN,
        /** More was earned than the grant pays, or there is no grant. */
        ABOVE_GRANT,
        /** More is declared than the budget of a partner, or of one of its categories; within the flexibility where there is one. */
        OVER_BUDGET,
        /** More is declared than a budget, of a partner or a category, and the flexibility that the programme gives it. */
        ABOVE_FLEXIBILITY,
        /** Nobody plans to bear the rest. */
        UNALLOCATED_REST,
        /** A certificate says more of an item than was declared. */
        OVER_CERTIFIED,
        /** What comes back was never parked, or not that much of it. */
        RETURN_UNEXPLAINED,
        /** A file of expenditure that was refused as a whole. */
        FILE_REFUSED,
        /** Rows of expenditure that were rejected. */
        ROWS_REJECTED,
        /** Rows of expenditure that wait for their partner. */
        ROWS_WAITING,
        /** Certified on no day. */
        UNDATED_CERTIFICATE,
        /** A certificate that was signed otherwise, or is gone. */
        CERTIFICATE_CHANGED,
        /** A number over several certificates. */
        CERTIFICATE_REUSED,
        /** More was paid than is due. */
        OVERPAID,
        /** Paid from a source of which the financing plan says nothing. */
        UNPLANNED_PAYMENT,
        /** Paid on a day outside the eligibility period. */
        OUTSIDE_PERIOD,
        /** More work or goods in kind than the programme takes. */
        IN_KIND_ABOVE_LIMIT,
        /** De minimis aid above the ceiling. */
        DE_MINIMIS_ABOVE,
        /** De minimis aid near the ceiling. */
        DE_MINIMIS_NEAR,
        /** One supplier's invoice stands twice. */
        INVOICE_TWICE,
        /** Items in a category that the programme pays at a flat rate. */
        ITEMS_IN_FLAT_RATE,
        /** Declared long ago, and no certificate. */
        CERTIFICATE_MISSING,
        /** Sums that are suspiciously round. */
        ROUND_SUMS,
        /** An item far from what its category's items are like. */
        OUTLIER,
        /** At today's pace a spending target is missed. */
        SPENDING_BELOW_TARGET;

        /** Whether amount and limit are percent, not money. */
        public boolean isRate() {
            return this == RATE_ABOVE_HIGHEST || this == RATE_UNLIKE_PLAN;
        }

        /** Whether files or rows are counted, of which no amount is known. */
        public boolean isCount() {
            return this == FILE_REFUSED || this == ROWS_REJECTED || this == ROWS_WAITING;
        }

        /** As it stands in files: {@code over-budget}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
