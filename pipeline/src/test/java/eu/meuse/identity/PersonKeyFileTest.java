package eu.meuse.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Neither it nor a copy that a killed run has left, nor the pseudonyms of the mark, tell anything of it. */
    @Test
    void aDestroyedKeyIsGoneAndItsDayIsKnown() throws IOException {
        String id = read().of("key");
        Files.write(folder.resolve(".person1.key"), Files.readAllBytes(key()));
        assertEquals(Optional.empty(), PersonKeyFile.destroyedOn(key()));
        assertEquals(id, PersonKeyFile.destroy(key(), LocalDate.of(2016, 1, 2)));
        assertEquals(Optional.of(LocalDate.of(2016, 1, 2)), PersonKeyFile.destroyedOn(key()));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("person.key.destroyed", "person.key.id"), left.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertThrows(IOException.class, this::read);
    }

    /** Copies elsewhere show what becomes of the bytes, not of the names alone. */
    @Test
    void theKeyAndWhatIsLeftOfItAreOverwritten() throws IOException {
        read();
        Path draft = Files.write(folder.resolve(".person1.key"), Files.readAllBytes(key()));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createLink(elsewhere.resolve("key"), key());
        Files.createLink(elsewhere.resolve("draft"), draft);
        PersonKeyFile.destroy(key(), LocalDate.of(2016, 1, 2));
        for (String left : List.of("key", "draft")) {
            assertArrayEquals(new byte[32], Files.readAllBytes(elsewhere.resolve(left)), left);
        }
    }

    /** The key is dead before anything says so; what was killed after that is not taken for a key, and is finished. */
    @Test
    void aDestructionThatWasKilledIsFinishedByTheNext() throws IOException {
        String id = read().of("key");
        for (boolean noted : new boolean[] {false, true}) {
            Files.write(key(), new byte[32]);
            Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));
            if (noted) {
                Files.writeString(folder.resolve("person.key.destroyed"), "2016-01-02 " + id + "\n");
            } else {
                assertEquals(Optional.empty(), PersonKeyFile.destroyedOn(key()));
            }
            assertTrue(assertThrows(IOException.class, this::read).getMessage().contains("run 'meuse forget' again"));
            assertEquals(id, PersonKeyFile.destroy(key(), LocalDate.of(2016, 1, 2)));
            assertEquals(Optional.of(LocalDate.of(2016, 1, 2)), PersonKeyFile.destroyedOn(key()));
            assertTrue(Files.notExists(key()));
        }
    }

    private Path key() {
        return folder.resolve("person.key");
    }

    private Pseudonyms read() throws IOException {
        return PersonKeyFile.readOrMake(key());
    }
}
