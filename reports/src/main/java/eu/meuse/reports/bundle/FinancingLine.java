package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/** One line of {@code financing.csv}: a partner's source of finance; money with 2 decimals, in the programme's currency. */
public record FinancingLine(
        String partner,
        String source,
        BigDecimal planned,
        BigDecimal before,
        BigDecimal now,
        BigDecimal total,
        BigDecimal received,
        BigDecimal outstanding) {

    /** One with nothing. */
    public static FinancingLine none(String partner, String source) {
        BigDecimal no = BigDecimal.ZERO.setScale(2);
        return new FinancingLine(partner, source, no, no, no, no, no, no);
    }
}
