package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.meuse.reports.texts.Texts;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Findings are worded in the language of whoever reads them. */
final class WordingTest {
    private static final Wording DATE = Wording.of("bad-date", "value", "31.02.2013");
    private static final Wording DATES = Wording.of("ambiguous-dates", "column", "date", "row", "7",
            "lines", "`date_order: dmy`\n`date_order: mdy`", "region", "be-liege");

    @Test
    void theSameWordingReadsInEveryLanguage() {
        assertEquals("\"31.02.2013\" is no date", DATE.english());
        assertEquals("„31.02.2013“ ist kein Datum", DATE.in(Texts.of("de")));
        assertEquals("«\u00a031.02.2013\u00a0» n'est pas une date", DATE.in(Texts.of("fr")));
        assertEquals("‘31.02.2013’ is geen datum", DATE.in(Texts.of("nl")));
    }

    @Test
    void aListIsQuotedItemByItemOrJoinedByTheLanguagesOr() {
        assertEquals("columns that mean nothing in grants were left out: \"Shoe size\", \"Hat\"",
                Wording.of("unknown-column", "dataset", "grants", "columns", "Shoe size\nHat").english());
        assertEquals("the dates of date read both ways, day or month first, as in row 7: which is it? Answer with the line "
                + "`date_order: dmy` or `date_order: mdy` in sources/be-liege.yaml of the programme's configuration", DATES.english());
    }

    @Test
    void whatIsStoredGivesTheWordingBack() {
        assertEquals("bad-date|value=31.02.2013", DATE.encoded());
        for (String odd : new String[] {"", "a|b=c", "back\\slash\\p", "two\nlines\r", "= +-@", "|", "\\"}) {
            Wording wording = Wording.of("bad-date", "value", odd);
            assertEquals(wording, Wording.decoded(wording.encoded()), odd);
            assertEquals(-1, wording.encoded().indexOf('\n'));
        }
        assertEquals(DATES, Wording.decoded(DATES.encoded()));
    }

    @Test
    void aTextOfAnEarlierVersionStandsForItself() {
        assertEquals("\"31/31/2013\" is no date", Wording.decoded("\"31/31/2013\" is no date").in(Texts.of("de")));
    }

    @Test
    void aWordingOfALaterVersionIsShownByItsParts() {
        assertEquals("not-yet-known 5", new Wording("not-yet-known", new TreeMap<>(java.util.Map.of("n", "5"))).english());
    }

    @Test
    void aWordingThatNoTextFillsInIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> Wording.of("bad-dat", "value", "x"));
        assertThrows(IllegalArgumentException.class, () -> Wording.of("bad-date"));
        assertThrows(IllegalArgumentException.class, () -> Wording.of("bad-date", "value", "x", "column", "y"));
    }
}
