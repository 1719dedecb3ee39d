package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.SmallProgramme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was rejected to the last row is said with the quarter that it was sent for. */
final class RejectedDeliveriesTest {
    @Test
    void eachQuarterIsNamedWithTheRegionsOfIt() {
        assertEquals(Optional.of("Every row of the following was rejected, so that nothing of it counts and a 0 resting on it says nothing: "
                        + "vouchers (Q1\u00a02013: West) and vouchers (Q2\u00a02013: North and East)."),
                deliveries(unusable("west", "2013-Q1"), unusable("north", "2013-Q2"), unusable("east", "2013-Q2")).unusable(false));
        assertEquals(Optional.empty(), deliveries().unusable(false));
    }

    private static PublicResults.Unusable unusable(String region, String quarter) {
        return new PublicResults.Unusable(region, "vouchers", quarter);
    }

    private static Deliveries deliveries(PublicResults.Unusable... unusable) {
        PublicResults all = PublicResults.of(SmallProgramme.bundle());
        return new Deliveries(View.of(new PublicResults(all.run(), all.indicators(), all.dimensions(), all.outline(), all.expected(), all.figures(),
                all.deliveries(), List.of(unusable), all.rejected(), all.findings(), all.restated(), all.organisations(), all.claims(),
                all.history(), all.listings()), Words.of("en")));
    }
}
