package eu.meuse.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of texts that have no addresses to hold. */
class AddressesTest {
    @Test
    void addressesGoAndTheWordsAroundThemStay() {
        assertEquals("Ask …@… or <…@…>, soon", Addresses.hidden("Ask jan.o'neill+x@mail.firma.example or <zoë@zürich.ch>, soon"));
        assertEquals("mailto:…@…", Addresses.hidden("mailto:A_B@X-Y.EXAMPLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"anna van der zwaan\"@mail.example", "\"\"anna zwaan\"\"@mail.example", "anna@z\u00fcrich.ch", "anna@zu\u0308rich.ch",
        "anna@xn--zrich-kva.example", "\u0430\u043d\u043d\u0430@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444", "anna@mail.xn--p1ai",
        "anna@[192.0.2.7]", "anna\uff20mail.example", "anna\ufe6bmail.example", "anna@mail\u3002example", "anna(at)mail.example",
        "anna (at) mail.example", "anna [AT] mail [dot] example", "anna {at} mail(punkt)example", "anna @ mail.example", "anna&#64;mail.example",
        "anna&#x40;mail.example", "anna&commat;mail.example", "anna%40mail.example", "o'neill+list=a!b#c@mail.example",
        "anna@[IPv6:2001:db8::1]", "anna&#64;mail&#46;example", "anna@mail%2Eexample", "anna/x@mail.example",
        "anna.with.a.name.that.is.longer.than.any.mail.program.would.let.it.be.really@mail.example"})
    void addressesInOddFormsAreFoundInTextsAndBytes(String address) throws IOException {
        String hidden = Addresses.hidden("mailto:" + address + ". Soon");
        assertTrue(hidden.startsWith("mailto:") && hidden.endsWith("\u2026@\u2026. Soon") && !hidden.contains("zwaan\"") && !hidden.contains("mail."), hidden);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertTrue(Addresses.areIn(new ByteArrayInputStream(("E1;" + address + ";x").getBytes(charset))), address + " in " + charset);
        }
    }

    /** A sentence that only people understand is not promised; nor is a host without a dot, as it may be a name. */
    @Test
    void whatIsNotPromised() {
        for (String text : new String[] {"anna at mail dot example", "anna@localhost"}) {
            assertEquals(text, Addresses.hidden(text));
        }
    }

    @Test
    void bytesOfTablesWithoutAddressesAreKept() throws IOException {
        for (String text : new String[] {"E1;Life@Work;5 @ 3.50\n", "E2;What we are at (now) [3] 100%\n", "E3;R&D;\u00e9t\u00e9\n"}) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)) {
                assertFalse(Addresses.areIn(new ByteArrayInputStream(text.getBytes(charset))), text + charset);
            }
        }
    }

    @Test
    void namesWithTheSignStay() {
        for (String name : new String[] {"Life@Work GmbH", "niñ@s", "5 @ 3.50", "@home", "Energy@Home v2", "Lunch @ Work", "Drinks @ St.Martin", "R&D (at) last", "100% (now)", ""}) {
            assertEquals(name, Addresses.hidden(name));
        }
    }
}
