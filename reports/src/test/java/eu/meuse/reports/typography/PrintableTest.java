package eu.meuse.reports.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PrintableTest {
    @Test
    void spacesOfEveryWidthAreSpacesAndLettersThatAreMissingAreSeen() {
        assertEquals("1 Oberlausitz 2 \u25A1", Printable.of("1\u2002Oberlausitz\u20032\u205F\u4E2D", code -> code < 0x2000));
    }

    @Test
    void theHouseTypefaceShowsNoBoxWhereASpaceStands() {
        for (Typeface face : Typeface.values()) {
            assertEquals(-1, face.printable("a\u2002b\u2003c\u2005d\u2007e\u2009f\u202Fg\u205Fh\u3000i").indexOf('\u25A1'), face.name());
        }
    }
}
