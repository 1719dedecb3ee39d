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
 * @param statement the closed statement of another quarter that it stands in, {@code 2013-Q1.r1}; empty: it stands in this one
 * @param listed what was signed of it in other statements, all together; empty where it has not been signed before
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
        Optional<Listed> listed) {

    /** A certificate's amounts in closed statements. */
    public record Listed(BigDecimal certified, BigDecimal erdf) {}

    /** The same in a statement, empty: in this one. */
    public Certificate in(String another, Optional<Listed> said) {
        return new Certificate(partner, number, firstOn, certifiedOn, items, byQuarter, certified, erdf, another, said);
    }

    /** The same with what it adds to what the ERDF owes. */
    public Certificate earning(BigDecimal part) {
        return new Certificate(partner, number, firstOn, certifiedOn, items, byQuarter, certified, part, statement, listed);
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

    /** What is claimed for it now: what it adds to what is due, less what was signed of it. */
    public BigDecimal claim() {
        return listed.map(then -> erdf.subtract(then.erdf())).orElseGet(() -> hereOnly(erdf));
    }

    /** What was certified and has not been signed before; what was signed and is certified no longer is negative. */
    public BigDecimal newlyCertified() {
        return listed.map(then -> certified.subtract(then.certified())).orElseGet(() -> hereOnly(certified));
    }

    /** Earlier versions did not say what was signed of one that stands in a later statement. */
    private BigDecimal hereOnly(BigDecimal amount) {
        return standsHere() ? amount : amount.subtract(amount);
    }
}
