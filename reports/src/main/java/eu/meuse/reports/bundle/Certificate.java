package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A controller's certificate of a partner's expenditure.
 *
 * @param partner identifier
 * @param number as it was sent; may be empty
 * @param certifiedOn ISO date
 * @param items expenditures that it certifies
 * @param certified their sum, as known today
 * @param erdf what it adds to what the ERDF owes, so that all certificates add up to what is due to date: within its
 *     quarter and partner rounded as the quarter is, and nothing beyond the grant
 * @param statement the closed statement of another quarter that it stands in, {@code 2013-Q1.r1}; empty: it stands in this one
 * @param listed what was signed of it last; empty where it has not been signed before
 */
public record Certificate(
        String partner,
        String number,
        String certifiedOn,
        long items,
        BigDecimal certified,
        BigDecimal erdf,
        String statement,
        Optional<Listed> listed) {

    /** A certificate's amounts in the closed statement that this one follows. */
    public record Listed(BigDecimal certified, BigDecimal erdf) {}

    /** The same in a statement, empty: in this one. */
    public Certificate in(String another, Optional<Listed> said) {
        return new Certificate(partner, number, certifiedOn, items, certified, erdf, another, said);
    }

    /** Whether it is claimed with this statement. */
    public boolean standsHere() {
        return statement.isEmpty();
    }
}
