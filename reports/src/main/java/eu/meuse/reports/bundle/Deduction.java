package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * An item that was certified less than in full. Declared = certified + parked + deducted.
 *
 * @param partner identifier
 * @param costCategory code
 * @param item identifier
 * @param certificate number; may be empty
 * @param certifiedOn ISO date
 * @param declared the item's amount
 * @param certified of it
 * @param parked kept back for now; comes again as an item of its own
 * @param deducted declared − certified − parked
 * @param reason as the controller gave it; may be empty
 * @param place where the row stands
 */
public record Deduction(
        String partner,
        String costCategory,
        String item,
        String certificate,
        String certifiedOn,
        BigDecimal declared,
        BigDecimal certified,
        BigDecimal parked,
        BigDecimal deducted,
        String reason,
        RowPlace place) {}
