package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NumbersTest {
    private static final String NO_BREAK = "\u00a0";

    @Test
    void eachLanguageWritesMoneyItsWay() {
        BigDecimal amount = new BigDecimal("-1234567.895");
        assertEquals("−€1,234,567.90", in("en").money(amount, 2, "EUR"));
        assertEquals("−1.234.567,90 €".replace(" ", NO_BREAK), in("de").money(amount, 2, "EUR"));
        assertEquals("−1 234 567,90 €".replace(" ", NO_BREAK), in("fr").money(amount, 2, "EUR"));
        assertEquals("−€ 1.234.567,90".replace(" ", NO_BREAK), in("nl").money(amount, 2, "EUR"));
        assertEquals("CHF 999".replace(" ", NO_BREAK), in("en").money(new BigDecimal("999"), 0, "CHF"));
    }

    @Test
    void groupsStandAtEveryThirdDigitFromTheMark() {
        assertEquals(List.of("0", "999", "1,000", "12,345", "100,000", "1,000,000.5"),
                List.of(count("0"), count("999"), count("1000"), count("12345"), count("100000"),
                        in("en").number(new BigDecimal("1000000.5"), 1)));
    }

    @Test
    void aShareIsAllOrNothingOnlyWhereItIs() {
        assertEquals("100.0%", share("1.0000", "2000", "2000"));
        assertEquals(">99.9%", share("0.9996", "9996", "10000"));
        assertEquals(">99.9%", share("1.0000", "99999", "100000"));
        assertEquals("99.6%", share("0.9960", "249", "250"));
        assertEquals("<0.1%", share("0.0000", "1", "100000"));
        assertEquals("0.0%", share("0.0000", "0", "7"));
        assertEquals("66.7%", share("0.6667", "2", "3"));
        assertEquals("150.0%", share("1.5000", "3", "2"));
        assertEquals("25,0" + NO_BREAK + "%", in("fr").percent(new BigDecimal("0.25"), Optional.empty()));
    }

    @Test
    void daysAndQuartersAreWrittenOut() {
        LocalDate day = LocalDate.of(2013, 3, 31);
        assertEquals("31 March 2013".replace(" ", NO_BREAK), in("en").date(day));
        assertEquals("31. März 2013".replace(" ", NO_BREAK), in("de").date(day));
        assertEquals("31 mars 2013".replace(" ", NO_BREAK), in("fr").date(day));
        assertEquals("31 maart 2013".replace(" ", NO_BREAK), in("nl").date(day));
        assertEquals("1er trimestre 2013".replace(" ", NO_BREAK), in("fr").quarter(new Quarter(2013, 1)));
        assertEquals("4. Quartal 2013".replace(" ", NO_BREAK), in("de").quarter(new Quarter(2013, 4)));
    }

    @Test
    void aLanguageWithoutTextsIsRefusedByName() {
        assertEquals("no texts in the language \"pl\": texts/pl.properties is missing",
                assertThrows(IllegalArgumentException.class, () -> Words.of("pl")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Words.of("../en"));
    }

    @Test
    void frenchTakesNothingForOne() {
        assertEquals("Une", Words.of("fr").plural("quality.delivered", 0, "regions", "7", "quarter", "").substring(0, 3));
        assertEquals("0 of", Words.of("en").plural("quality.delivered", 0, "count", "0", "regions", "7", "quarter", "")
                .substring(0, 4));
    }

    private static String count(String number) {
        return in("en").number(new BigDecimal(number), 0);
    }

    private static String share(String share, String numerator, String denominator) {
        return in("en").percent(new BigDecimal(share),
                Optional.of(new Fraction(new BigDecimal(numerator), new BigDecimal(denominator))));
    }

    private static Numbers in(String language) {
        return new Numbers(Words.of(language));
    }
}
