package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An item of expenditure behind a statement. Of what was declared, all is certified, deducted, parked or awaits its
 * certificate. Suppliers and invoices are left out: they may be people.
 *
 * @param partner identifier
 * @param costCategory code
 * @param item identifier
 * @param paidOn ISO date
 * @param period quarter in which it was declared, {@code 2013-Q2}
 * @param amount in the programme's currency
 * @param certified of it; 0 while there is no certificate, as are parked and deducted
 * @param certifiedOn ISO date, up to the quarter's end; empty while there is no certificate
 * @param certificate number; may be empty
 * @param parked kept back by the controller; comes again as an item of its own
 * @param parkedFrom the item that it was parked as, which has been declared before; empty for any other
 * @param deducted amount − certified − parked, where there is a certificate
 * @param reason for what was deducted; may be empty
 * @param inKind whether it is work or goods in kind
 * @param currency in which it was sent; its amounts are in the programme's; empty: in that
 * @param exchange what was sent in another currency, and its rate; empty where it was sent in the programme's, and in
 *     bundles of earlier versions
 * @param place where its row stands
 */
public record ExpenditureItem(
        String partner,
        String costCategory,
        String item,
        String paidOn,
        String period,
        BigDecimal amount,
        BigDecimal certified,
        String certifiedOn,
        String certificate,
        BigDecimal parked,
        String parkedFrom,
        BigDecimal deducted,
        String reason,
        boolean inKind,
        String currency,
        Optional<Exchange> exchange,
        RowPlace place) {

    /** Bundles of earlier versions do not say how amounts were converted. */
    public ExpenditureItem {
        exchange = exchange == null ? Optional.empty() : exchange;
    }
}
