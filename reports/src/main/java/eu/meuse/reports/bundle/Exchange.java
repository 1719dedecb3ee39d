package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * How an amount in another currency became one in the programme's: divided by the rate of a month, half-up to the cent.
 *
 * @param amount as it was sent
 * @param month whose rate counts, {@code 2013-04}
 * @param rate units of the other currency that one of the programme's was
 */
public record Exchange(BigDecimal amount, String month, BigDecimal rate) {}
