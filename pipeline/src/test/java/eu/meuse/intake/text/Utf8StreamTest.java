package eu.meuse.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8StreamTest {
    /** Of one, two, three and four bytes; a character of two halves comes to lie across every boundary of blocks. */
    @Test
    void everyCharacterArrivesWhereverABlockEnds() throws IOException {
        for (String before : new String[] {"", "x"}) {
            String text = before + "aé€😀".repeat(20_000);
            assertEquals(text, inUtf8(text.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE"));
        }
        assertEquals("Müller €", inUtf8(new byte[] {'M', (byte) 0xFC, 'l', 'l', 'e', 'r', ' ', (byte) 0x80}, "windows-1252"));
    }

    @Test
    void halfACharacterIsShownToBeNone() throws IOException {
        assertEquals("a\ufffdb", inUtf8(new byte[] {'a', 0, 0, (byte) 0xDC, 'b', 0}, "UTF-16LE"));
    }

    private static String inUtf8(byte[] bytes, String encoding) throws IOException {
        return new String(Utf8Stream.of(new ByteArrayInputStream(bytes), encoding).readAllBytes(), StandardCharsets.UTF_8);
    }
}
