package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.FactTable;
import org.junit.jupiter.api.Test;

class ColumnCaseTest {

    @Test
    void columnsAreInSmallLettersAndTextsStay() {
        assertEquals("count(distinct organisation_key)", ColumnCase.of("count(distinct Organisation_Key)", FactTable.VOUCHERS));
        assertEquals("decided_on <= quarter_end AND purpose = 'Purpose \\' AMOUNT'",
                ColumnCase.of("DECIDED_ON <= Quarter_End AND Purpose = 'Purpose \\' AMOUNT'", FactTable.VOUCHERS));
    }
}
