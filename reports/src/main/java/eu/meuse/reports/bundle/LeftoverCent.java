package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * A cent that no source's share is due to, and that went to the one with the largest remainder.
 *
 * @param partner identifier
 * @param quarter of certification, {@code 2013-Q2}
 * @param source its owner, a code
 * @param amount 0.01, of a reversal −0.01
 */
public record LeftoverCent(String partner, String quarter, String source, BigDecimal amount) {}
