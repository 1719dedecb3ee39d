package eu.meuse.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {
    @TempDir
    Path folder;

    /** RFC 4231, test case 1, cut to 128 bits; its key of 20 bytes is long enough. */
    @Test
    void aKnownAnswer() {
        Pseudonyms pseudonyms = new Pseudonyms(HexFormat.of().parseHex("0b".repeat(20)));
        assertEquals("b0344c61d8db38535ca8afceaf0bf12b", pseudonyms.of("Hi There"));
        assertEquals("b0344c61d8db38535ca8afceaf0bf12b", pseudonyms.of("Hi There"));
    }

    @Test
    void itTravelsAndShowsItsKeyNowhere() throws Exception {
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        Pseudonyms pseudonyms = new Pseudonyms(key);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(pseudonyms);
        Object arrived = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertEquals(pseudonyms.of("a"), ((Pseudonyms) arrived).of("a"));
        assertTrue(!pseudonyms.toString().contains("0123") && !pseudonyms.toString().contains(HexFormat.of().formatHex(key)));
    }

    @Test
    void shortKeysAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Pseudonyms(new byte[15]));
    }

    @Test
    void theKeyFileIsMadeOnceForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("keys/person.key");
        String first = PersonKeyFile.readOrMake(file).of("ada");
        byte[] key = Files.readAllBytes(file);
        assertEquals(32, key.length);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(first, PersonKeyFile.readOrMake(file).of("ada"));
        assertArrayEquals(key, Files.readAllBytes(file));
        assertNotEquals(first, PersonKeyFile.readOrMake(folder.resolve("other.key")).of("ada"));
    }

    @Test
    void aKeyThatOthersCanReadOrThatIsNoneIsRefused() throws IOException {
        Path file = folder.resolve("person.key");
        PersonKeyFile.readOrMake(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThrows(IOException.class, () -> PersonKeyFile.readOrMake(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.write(file, new byte[5]);
        assertThrows(IOException.class, () -> PersonKeyFile.readOrMake(file));
    }
}
