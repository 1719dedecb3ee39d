package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * An amount of an item, before the quarter of a statement, that is not what was signed of it.
 *
 * @param partner identifier
 * @param costCategory code
 * @param item identifier
 * @param amount {@code declared}, {@code certified}, {@code deducted} or {@code parked}
 * @param signed as the statement says that is followed; 0 where it did not know the item
 * @param today as known today; 0 where the item is known no longer
 * @param place where its row stands today, else where it stood
 */
public record ItemChange(
        String partner, String costCategory, String item, String amount, BigDecimal signed, BigDecimal today, RowPlace place) {}
