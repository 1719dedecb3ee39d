package eu.meuse.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is taken out of texts that have no addresses to hold. */
class AddressesTest {
    @Test
    void addressesGoAndTheWordsAroundThemStay() {
        assertEquals("Ask …@… or <…@…>, soon", Addresses.hidden("Ask jan.o'neill+x@mail.firma.example or <zoë@zürich.ch>, soon"));
        assertEquals("mailto:…@…", Addresses.hidden("mailto:A_B@X-Y.EXAMPLE"));
    }

    @Test
    void namesWithTheSignStay() {
        for (String name : new String[] {"Life@Work GmbH", "niñ@s", "5 @ 3.50", "@home", "Energy@Home v2", ""}) {
            assertEquals(name, Addresses.hidden(name));
        }
    }
}
