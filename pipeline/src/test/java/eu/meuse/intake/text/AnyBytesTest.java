package eu.meuse.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.intake.structure.Structure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file holds, its structure is written, as CSV in UTF-8 after RFC 4180. */
class AnyBytesTest {
    private static final byte[] ALPHABET = "\"\"\"''\\\n\n\r,,;;\t| ab1\0é".getBytes(StandardCharsets.UTF_8);

    private static final Pattern RFC_4180 = Pattern.compile("(?:(?:\"(?:[^\"]|\"\")*+\"|[^\",\\n\\r]*+)[,\n])*+");

    @TempDir
    Path folder;

    private byte[] structure(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Structure.write(Files.write(folder.resolve("any.csv"), bytes), out);
        return out.toByteArray();
    }

    @Test
    void anyText() throws IOException {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = new byte[1 + random.nextInt(300)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = round % 4 == 0 ? (byte) random.nextInt() : ALPHABET[random.nextInt(ALPHABET.length)];
            }
            byte[] written = structure(bytes);
            assertTrue(new Utf8Check().accepts(written, written.length), "UTF-8, seed " + seed + ", round " + round);
            assertTrue(RFC_4180.matcher(new String(written, StandardCharsets.UTF_8)).matches(), "CSV, seed " + seed + ", round " + round);
        }
    }

    /** A file that was cut within a letter. */
    @Test
    void halfALetterIsShownAsAFault() throws IOException {
        byte[] whole = "h,i\né,é\né,é\né,é".getBytes(StandardCharsets.UTF_8);
        assertEquals("h,i\né,é\né,é\né,\uFFFD\n", new String(structure(Arrays.copyOf(whole, whole.length - 1)), StandardCharsets.UTF_8));
    }

    /** A reader that searched the whole rest of the file for every closing quote would take hours. */
    @Test
    void quotesThatCloseFarBehindOrNever() throws IOException {
        byte[] open = repeated("\"a;b\n", 8 << 20);
        byte[] far = repeated("\"a,\"b\n", 8 << 20);
        far[far.length - 1] = '"';
        byte[] jumping = repeated("x,\"y,z\n", 8 << 20);
        for (byte[] bytes : Arrays.asList(open, far, jumping)) {
            assertTrue(structure(bytes).length >= bytes.length / 2);
        }
    }

    private static byte[] repeated(String line, int length) {
        byte[] unit = line.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[length / unit.length * unit.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = unit[i % unit.length];
        }
        return bytes;
    }
}
