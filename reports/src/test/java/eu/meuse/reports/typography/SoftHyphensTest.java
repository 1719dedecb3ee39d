package eu.meuse.reports.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SoftHyphensTest {
    @Test
    void longWordsMayBeDividedAndNothingElse() {
        String divided = SoftHyphens.in("Innovationsgutscheine im 2.\u00a0Quartal\u00a02013, bewilligt");
        assertTrue(divided.contains("\u00ad"), divided);
        assertTrue(divided.endsWith(" im 2.\u00a0Quartal\u00a02013, bewilligt"), divided);
        assertEquals("Innovationsgutscheine im 2.\u00a0Quartal\u00a02013, bewilligt", divided.replace("\u00ad", ""));
    }
}
