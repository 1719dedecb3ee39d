package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is told of a bundle that cannot be read. */
final class BundleReaderTest {
    @TempDir
    Path dir;

    @BeforeEach
    void aBundle() throws IOException {
        BundleWriter.write(SmallProgramme.bundle(), dir);
    }

    @Test
    void anEmptyFolderHoldsNoBundle() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        assertEquals(empty + ": no results bundle here (run.json is missing); make one with the command figures",
                message(empty));
    }

    @Test
    void aFileCutShortIsNoticedAnywhere() throws IOException {
        for (String name : SmallProgramme.FILES) {
            Path file = dir.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 2));
            assertTrue(message(dir).startsWith(file.toString()), message(dir));
            Files.write(file, whole);
        }
        assertEquals(SmallProgramme.bundle().figures(), BundleReader.read(dir).figures());
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(dir.resolve("figures.csv"));
        assertEquals(dir.resolve("figures.csv") + ": missing; make the bundle again with the command figures",
                message(dir));
    }

    @Test
    void aNewerFormatIsRefusedWhateverElseItHolds() throws IOException {
        Files.writeString(dir.resolve("run.json"), "{\"format\": " + (BundleHead.FORMAT + 1) + ", \"new\": {}}");
        assertEquals(dir.resolve("run.json") + ": a newer version of Meuse wrote this bundle (format " + (BundleHead.FORMAT + 1)
                + ", this version reads up to " + BundleHead.FORMAT + "); use that version or a later one", message(dir));
    }

    @Test
    void aHeadWithoutAFormatIsRefused() throws IOException {
        Files.writeString(dir.resolve("run.json"), "{}");
        assertEquals(dir.resolve("run.json") + ": no format number; make the bundle again with the command figures",
                message(dir));
    }

    @Test
    void aBadCellIsNamedByLineAndColumn() throws IOException {
        replace("figures.csv", "events,to-date,,,10,", "events,to-date,,,ten,");
        assertEquals(dir.resolve("figures.csv") + ": line 19, column value: cannot read \"ten\"", message(dir));
    }

    @Test
    void publicFiguresArePassedByTheAuditAgain() throws IOException {
        replace("public-figures.csv", "participants,to-date,,,90,", "participants,to-date,,,4,");
        assertEquals(dir.resolve("public-figures.csv") + ": small counts of people would be published: "
                + "participants by ", message(dir));
    }

    /** Changes a file and its hash in the head, as a careful forger would. */
    private void replace(String name, String old, String by) throws IOException {
        Path file = dir.resolve(name);
        String before = Files.readString(file);
        String after = before.replace(old, by);
        assertTrue(!before.equals(after), name + " does not hold " + old);
        Files.writeString(file, after);
        Path head = dir.resolve("run.json");
        Files.writeString(head, Files.readString(head).replace(Sha256.hex(before.getBytes("UTF-8")),
                Sha256.hex(after.getBytes("UTF-8"))));
    }

    private static String message(Path dir) {
        return assertThrows(BundleException.class, () -> BundleReader.read(dir)).getMessage();
    }
}
