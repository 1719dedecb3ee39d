package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintedClaimTest {
    @ParameterizedTest
    @CsvSource({
        "52,   EXACT,     2014-09-30, 50,   ABOUT,     2014,       false",
        "2800, EXACT,     2014-09-30, 3500, ABOUT,     2014,       true",
        "2800, EXACT,     2014-09-30, 2801, EXACT,     2014-09-30, true",
        "2800, EXACT,     2014-09-30, 2800, EXACT,     2014-09-30, false",
        "2800, EXACT,     2013-09-30, 3500, EXACT,     2014-09-30, false",
        "35,   PLANNED,   2014-09-30, 21,   EXACT,     2014,       false",
        "200,  MORE_THAN, 2014,       200,  EXACT,     2014,       true",
        "200,  MORE_THAN, 2014,       201,  EXACT,     2014,       false",
        "200,  MORE_THAN, 2014,       300,  MORE_THAN, 2014,       false",
        "200,  MORE_THAN, 2014,       200,  MORE_THAN, 2014,       false"
    })
    void claimsContradictEachOtherWhereBothCannotBeTrue(
            BigDecimal one, Precision how, String when, BigDecimal other, Precision otherHow, String otherWhen, boolean expected) {
        PrintedClaim first = claim(one, how, when);
        PrintedClaim second = claim(other, otherHow, otherWhen);

        assertEquals(expected, first.contradicts(second));
        assertEquals(expected, second.contradicts(first));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-30, 0", "2014-07-01, 0", "2014, 0", "2014-08, 0", "2014-06-30, -1", "2013, -1", "2014-10, 1", "2014-10-01, 1", "2015, 1"
    })
    void aClaimIsOfATimeBeforeInOrAfterAQuarter(String asOf, int expected) {
        assertEquals(expected, claim(BigDecimal.ONE, Precision.EXACT, asOf).comparedTo(new Quarter(2014, 3)));
    }

    @Test
    void precisionsAreReadAsTheyAreWritten() {
        for (Precision precision : Precision.values()) {
            assertEquals(precision, Precision.of(precision.code()));
        }
    }

    private static PrintedClaim claim(BigDecimal value, Precision precision, String asOf) {
        return new PrintedClaim(FigureKey.total("visits", Scope.TO_DATE), value, precision, "a page", asOf);
    }
}
