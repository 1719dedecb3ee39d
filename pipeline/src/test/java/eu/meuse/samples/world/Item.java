package eu.meuse.samples.world;

import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;

/**
 * An expenditure and what the controller made of it, in cents.
 *
 * @param certifiedOn null while it is with the controller
 * @param parked kept back, to come again
 * @param parkedFrom the item that it is the rest of; null for most
 */
record Item(
        String id, Partner partner, String category, Quarter period, LocalDate paidOn, long amount, long certified,
        LocalDate certifiedOn, long parked, String parkedFrom, String deduction) {}
