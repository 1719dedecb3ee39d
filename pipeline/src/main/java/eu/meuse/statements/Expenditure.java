package eu.meuse.statements;

import eu.meuse.reports.bundle.Exchange;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An item of expenditure that counts, in the programme's currency with two decimals.
 *
 * @param item identifier
 * @param partner identifier
 * @param category code of its cost category
 * @param paidOn when the partner paid it
 * @param period in which it is declared
 * @param amount declared
 * @param certificate its controller's certificate; empty while there is none
 * @param parkedFrom the item that it was parked as: what comes back has been declared before; empty for any other
 * @param supplier may be empty
 * @param invoice may be empty
 * @param inKind whether it is work or goods in kind
 * @param currency in which it was sent; the amounts have been converted; empty: the programme's
 * @param exchange how its amounts became what they are; empty: they were sent so
 * @param undated what is certified of it without a day of certification, and counts for nothing
 * @param place where its row stands
 */
record Expenditure(
        String item,
        String partner,
        String category,
        LocalDate paidOn,
        Quarter period,
        BigDecimal amount,
        Optional<Certified> certificate,
        String parkedFrom,
        String supplier,
        String invoice,
        boolean inKind,
        String currency,
        Optional<Exchange> exchange,
        BigDecimal undated,
        RowPlace place) {

    /** One in the programme's currency, whose certificate, where there is one, has a day. */
    Expenditure(
            String item, String partner, String category, LocalDate paidOn, Quarter period, BigDecimal amount, Optional<Certified> certificate,
            String parkedFrom, String supplier, String invoice, boolean inKind, String currency, RowPlace place) {
        this(item, partner, category, paidOn, period, amount, certificate, parkedFrom, supplier, invoice, inKind, currency,
                Optional.empty(), Money.ZERO, place);
    }

    /**
     * What the controller said of an item.
     *
     * @param on the certificate's day
     * @param number may be empty
     * @param amount certified
     * @param parked kept back for now
     * @param reason for what was deducted; may be empty
     */
    record Certified(LocalDate on, String number, BigDecimal amount, BigDecimal parked, String reason) {

        Quarter in() {
            return Quarter.of(on);
        }
    }

    /** Whether it follows from other items at a flat rate: such a one stands in no file. */
    boolean isComputed() {
        return place.file().isEmpty();
    }

    /** Whether it is one that was parked, and so has been declared before. */
    boolean comesBack() {
        return !parkedFrom.isEmpty();
    }

    /** What it adds to what is declared. */
    BigDecimal declared() {
        return comesBack() ? Money.ZERO : amount;
    }

    /** Its certificate, where it is dated up to the end of a quarter. */
    Optional<Certified> certifiedTo(Quarter quarter) {
        return certificate.filter(of -> of.in().compareTo(quarter) <= 0);
    }

    /** What its certificate took away: declared − certified − parked; 0 while there is none. */
    BigDecimal deducted() {
        return certificate.map(of -> amount.subtract(of.amount()).subtract(of.parked())).orElse(Money.ZERO);
    }
}
