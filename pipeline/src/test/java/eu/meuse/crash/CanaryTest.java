package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.cli.Meuse;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import eu.meuse.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No name and no address of anybody is in any byte that a run leaves behind, whether it comes to a pack or fails. What is
 * killed leaves none either: that is looked for where runs are killed, by {@link KilledRunTest}.
 */
final class CanaryTest {
    private static final Path TTC = Desk.ROOT.resolve("config/ttc");

    @TempDir
    private static Path folder;

    /** All is taken in and computed by a run that cannot write its pack and tells so with its stack; the next one prints it. */
    @Test
    void nothingOfPeopleIsLeftAnywhere() throws IOException, InterruptedException {
        Desk desk = new Desk(folder.toRealPath());
        new Canaries(desk.inputs()).deliver();
        List<String> report = List.of("report", "--programme", TTC.toString(), "--inputs", desk.inputs().toString(), "--ledger", desk.ledger().toString(),
                "--out", desk.out().toString(), "--quarter", Desk.QUARTER, "--languages", "en", "--verbose");
        Files.createFile(desk.out());
        Child.Ended bad = Child.start(Meuse.class, desk.temporaryFiles(), report).ended();
        assertEquals(5, bad.code(), bad.told());
        assertTrue(bad.told().contains("\tat "), bad.told());
        Files.delete(desk.out());
        List<String> told = new ArrayList<>(List.of(bad.told()));
        Settings settings = new Settings(TTC, desk.inputs(), desk.ledger(), desk.out(), Quarter.parse(Desk.QUARTER), List.of("en"), false, false);
        assertEquals(Outcome.NOTHING_USABLE, new QuarterlyRun(settings, told::add).report(), told.toString());
        assertTrue(Files.exists(desk.out().resolve("ttc/" + Desk.QUARTER + "/public/index.html")), told.toString());
        Files.writeString(desk.temporary().resolve("told"), told.toString());
        assertEquals("", String.join("\n", Remains.of(Canaries.NAME, desk.ledger(), desk.out(), desk.temporary())));
    }
}
