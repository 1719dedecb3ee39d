package eu.meuse.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PersonKeyFileTest {
    @TempDir
    private Path folder;

    @Test
    void theSameFileGivesTheSamePseudonyms() throws IOException {
        assertEquals(read().of("someone"), read().of("someone"));
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        read();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key())));
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(assertThrows(IOException.class, this::read).getMessage().contains("chmod 600"));
    }

    @Test
    void aLostKeyIsNotReplacedByAnother() throws IOException {
        read();
        Files.delete(key());
        assertTrue(assertThrows(IOException.class, this::read).getMessage().contains("is missing; put it back"));
    }

    @Test
    void anotherKeyIsTurnedAway(@TempDir Path elsewhere) throws IOException {
        read();
        PersonKeyFile.readOrMake(elsewhere.resolve("person.key"));
        Files.delete(key());
        Files.move(elsewhere.resolve("person.key"), key());
        assertTrue(assertThrows(IOException.class, this::read).getMessage().contains("another key"));
    }

    private Path key() {
        return folder.resolve("person.key");
    }

    private Pseudonyms read() throws IOException {
        return PersonKeyFile.readOrMake(key());
    }
}
