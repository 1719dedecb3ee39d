package eu.meuse.samples.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An application for a voucher and how it ended.
 *
 * @param decidedOn null while it is pending
 * @param own the applicant's own contribution; null where nothing was awarded
 */
record Voucher(
        String id, Organisation applicant, String sector, LocalDate appliedOn, String decision, LocalDate decidedOn,
        BigDecimal own, String purpose, List<Organisation> parties) {

    boolean isAwarded() {
        return decision.equals("awarded");
    }

    String region() {
        return applicant.region().orElseThrow();
    }
}
