package eu.meuse.programme;

import eu.meuse.reports.bundle.FigureKey;
import java.math.BigDecimal;

/**
 * A figure that has been printed elsewhere: {@code config/<programme>/published.yaml}.
 *
 * @param key the figure of ours that it compares with
 * @param source where it was published
 * @param asOf when, {@code 2014-09-30} or {@code 2014}
 * @param approximate whether it was published as "about" or "more than" and cannot be compared to the digit
 */
public record PublishedClaim(FigureKey key, BigDecimal value, String source, String asOf, boolean approximate) {}
