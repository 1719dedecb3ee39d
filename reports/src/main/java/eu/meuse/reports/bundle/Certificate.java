package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A controller's certificate of a partner's expenditure: what has one number, or no number and one day.
 *
 * @param partner identifier
 * @param number as it was sent; may be empty
 * @param firstOn ISO date of the first item certified
 * @param certifiedOn of the last one, up to the quarter's end; the same where the certificate has one day, as it should
 * @param items expenditures that it certifies
 * @param byQuarter quarter of certification to what was certified in it
 * @param certified their sum, as known today
 * @param erdf what it adds to what the ERDF owes, so that all certificates add up to what is due to date: within its
 *     quarter and partner rounded as the quarter is, and nothing beyond the grant
 * @param statement the closed statement of another quarter that it stands in, {@code 2013-Q1.r1}, or {@link #NEXT}; empty:
 *     it stands in this one
 * @param listed what was signed of it in statements of earlier quarters, all together; empty where it has not been
 * @param later what statements of later quarters claim of it, where one of them is closed: what neither statements of
 *     earlier quarters nor this one's own close claims; empty where that is nothing
 */
public record Certificate(
        String partner,
        String number,
        String firstOn,
        String certifiedOn,
        long items,
        SortedMap<String, BigDecimal> byQuarter,
        BigDecimal certified,
        BigDecimal erdf,
        String statement,
        Optional<Listed> listed,
        Optional<Listed> later) {
    /** Stands for the next statement of a later quarter. */
    public static final String NEXT = "next";

    /** Earlier versions did not know of what is claimed later. */
    public Certificate {
        later = later == null ? Optional.empty() : later;
    }

    /** One of which nothing is claimed later. */
    public Certificate(String partner, String number, String firstOn, String certifiedOn, long items, SortedMap<String, BigDecimal> byQuarter,
            BigDecimal certified, BigDecimal erdf, String statement, Optional<Listed> listed) {
        this(partner, number, firstOn, certifiedOn, items, byQuarter, certified, erdf, statement, listed, Optional.empty());
    }

    /** A certificate's amounts in closed statements. */
    public record Listed(BigDecimal certified, BigDecimal erdf) {

        /** The sum of both. */
        public Listed plus(Listed more) {
            return new Listed(certified.add(more.certified), erdf.add(more.erdf));
        }

        /** This without another. */
        public Listed less(Listed other) {
            return new Listed(certified.subtract(other.certified), erdf.subtract(other.erdf));
        }

        /** Whether neither amount is anything. */
        public boolean hasNothing() {
            return certified.signum() == 0 && erdf.signum() == 0;
        }
    }

    /** The same in a statement, empty: in this one. */
    public Certificate in(String another, Optional<Listed> said) {
        return new Certificate(partner, number, firstOn, certifiedOn, items, byQuarter, certified, erdf, another, said, later);
    }

    /** The same with what it adds to what the ERDF owes. */
    public Certificate earning(BigDecimal part) {
        return new Certificate(partner, number, firstOn, certifiedOn, items, byQuarter, certified, part, statement, listed, later);
    }

    /** The same, an amount of which is claimed later. */
    public Certificate leaving(Listed left) {
        return new Certificate(partner, number, firstOn, certifiedOn, items, byQuarter, certified, erdf, statement, listed, Optional.of(left));
    }

    /** What identifies it: partner and number, or partner and day. */
    public String identity() {
        return partner + "\n" + (number.isEmpty() ? "on " + certifiedOn : number);
    }

    /** Whether it is the one that certified an item less than in full. */
    public boolean holds(Deduction deduction) {
        return partner.equals(deduction.partner()) && number.equals(deduction.certificate())
                && (!number.isEmpty() || certifiedOn.equals(deduction.certifiedOn()));
    }

    /** Whether it is claimed with this statement. */
    public boolean standsHere() {
        return statement.isEmpty();
    }

    /** What is claimed for it up to this statement: as known today, without what is claimed later. */
    public Listed claimed() {
        Listed today = new Listed(certified, erdf);
        return later.map(today::less).orElse(today);
    }

    /** The same with what is claimed for it up to this statement. */
    public Certificate asClaimed() {
        return new Certificate(partner, number, firstOn, certifiedOn, items, byQuarter, claimed().certified(), claimed().erdf(), statement, listed);
    }

    /** What is claimed for it now: what it adds to what is due, less what was signed of it and what is claimed later. */
    public BigDecimal claim() {
        BigDecimal due = claimed().erdf();
        return listed.map(then -> due.subtract(then.erdf())).orElseGet(() -> hereOnly(due));
    }

    /** What was certified and has not been signed before; what was signed and is certified no longer is negative. */
    public BigDecimal newlyCertified() {
        BigDecimal here = claimed().certified();
        return listed.map(then -> here.subtract(then.certified())).orElseGet(() -> hereOnly(here));
    }

    /** Earlier versions did not say what was signed of one that stands in a later statement. */
    private BigDecimal hereOnly(BigDecimal amount) {
        return standsHere() || later.isPresent() ? amount : amount.subtract(amount);
    }
}
