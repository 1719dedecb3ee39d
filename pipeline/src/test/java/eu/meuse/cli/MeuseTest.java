package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.identity.PersonKeyFile;
import eu.meuse.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told, and with which exit code. */
final class MeuseTest {
    private static final String PROGRAMME = Path.of(System.getProperty("meuse.root", ".."), "config/ttc").toString();

    @TempDir
    private Path desk;

    @Test
    void withoutACommandItExplainsItself() {
        Said said = say();
        assertEquals(0, said.code());
        assertTrue(said.out().contains("report") && said.out().contains("Start with: meuse report"), said.out());
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : Meuse.commands().getSubcommands().keySet()) {
            Said said = say(command, "--help");
            assertEquals(0, said.code(), command);
            assertTrue(said.out().startsWith("Usage: meuse " + command), said.out());
        }
    }

    @Test
    void helpNamesWhatSaysSomethingToACommand() {
        assertFalse(say("status", "--help").out().contains("--languages"));
        assertFalse(say("intake", "--help").out().contains("--quarter"));
        assertTrue(say("report", "--help").out().contains("--languages"));
    }

    @Test
    void aMistypedOptionIsWrongUsage() {
        Said said = say("report", "--quartr", "2013-Q1");
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("meuse: Unknown option"), said.err());
    }

    @Test
    void aFileThatFailsDeepInsideATaskIsAnInputThatCannotBeRead() {
        assertEquals(5, Failures.exitCode(new IllegalStateException("task failed", new IOException("changed while it was read"))));
        assertEquals(70, Failures.exitCode(new IllegalStateException("task failed", new IllegalArgumentException("a bug"))));
    }

    /** Spark cannot make its folder where the disk is full, but nor can it where a file stands in the way or rights are missing. */
    @Test
    void theDiskIsFullOnlyWhereItIs() throws IOException {
        assertEquals(5, Failures.exitCode(new IllegalStateException("no space", new IllegalArgumentException("No space left on device"))));
        Path scratch = desk.resolve("ledger/.spark-1");
        for (String told : List.of("Failed to get a temp directory under [" + scratch + "].",
                "Failed to create a temp directory (under " + scratch + ") after 10 attempts!")) {
            assertEquals(70, Failures.exitCode(new IllegalStateException(told)));
            assertEquals(5, Failures.exitCode(new IllegalStateException(told.replace(desk.toString(), "/proc"))));
        }
    }

    @Test
    void theNumberOfACloseIsAskedForWhereSomethingElseStands() {
        Said said = say("report", "--as-closed=x");
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("meuse: 'x' is no number of a close; write it as --as-closed=2"), said.err());
    }

    @Test
    void aCommandThatIsNotThereIsAnsweredWithThoseThatAre() {
        Said said = say("repot");
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("meuse: there is no command 'repot'; the commands are report, intake"), said.err());
    }

    @Test
    void aLedgerThatIsNotThereIsNotMadeByAsking() {
        for (String command : new String[] {"status", "figures"}) {
            Said said = run(command, "--quarter", "2013-Q1");
            assertEquals(3, said.code(), said.err());
            assertTrue(said.err().contains("there is no ledger"), said.err());
        }
        assertFalse(Files.exists(desk.resolve("ledger")));
    }

    @Test
    void aCloseIsNamedByItsNumberOrMeantAsTheLatest() {
        for (String[] asked : new String[][] {{"2013-Q1", "--closed"}, {"--closed", "2013-Q1"}, {"--closed=2", "2013-Q1"},
            {"2013-Q1", "--closed", "1", "--and", "2"}}) {
            Said said = ask("diff", asked);
            assertEquals(3, said.code(), said.err());
            assertTrue(said.err().contains("there is no ledger"), said.err());
        }
        for (String[] wrong : new String[][] {{"2013-Q1"}, {"2013-Q1", "2013-Q2", "--closed"}, {"2013-Q1", "2013-Q2", "--and=2"},
            {"2013-Q1", "--closed", "--and=2"}, {"2013-Q1", "--closed=0"}, {"2013-Q1", "--closed=one"}}) {
            assertEquals(2, ask("diff", wrong).code(), String.join(" ", wrong));
        }
    }

    @Test
    void whatSaysNothingOfACloseIsTold() throws IOException {
        Files.createDirectories(desk.resolve("ledger"));
        Said said = run("report", "--as-closed", "--strict", "--inputs", desk.toString());
        assertEquals(3, said.code());
        assertTrue(said.err().startsWith("meuse: a close is printed as it was signed: --inputs, --strict say nothing here"), said.err());
        assertTrue(run("report", "--as-closed", "2013-Q1").err().contains("--quarter"), "the quarter has an option of its own");
    }

    @Test
    void aFileIntoAFolderThatIsNotThereIsNamedByTheFolder() {
        Path folder = desk.resolve("none");
        Said said = ask("trace", "participants", "--quarter", "2013-Q1", "--csv", folder.resolve("rows.csv").toString());
        assertEquals(5, said.code());
        assertTrue(said.err().startsWith("meuse: there is no folder " + folder), said.err());
    }

    private Said ask(String command, String... more) {
        return say(Stream.concat(Stream.of(command, "--programme", PROGRAMME, "--ledger", desk.resolve("ledger").toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aLanguageWithoutTextsIsToldBeforeAnythingIsDone() {
        Said said = run("report", "--inputs", desk.toString(), "--languages", "en,it");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("no texts in 'it'; its languages are en, de, fr, nl"), said.err());
    }

    @Test
    void aQuarterIsWrittenAsInTheContract() {
        Said said = say("report", "--quarter", "2013-1");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("'2013-1' is no quarter; write it as 2013-Q2"), said.err());
    }

    @Test
    void aFolderThatIsNoProgrammeIsWrongConfiguration() {
        Said said = say(
                "report", "--programme", desk.toString(), "--inputs", desk.toString(), "--ledger", desk.resolve("ledger").toString());
        assertEquals(2, said.code());
        assertTrue(said.err().contains("programme.yaml"), said.err());
    }

    @Test
    void inputsThatAreNotThereCannotBeRead() {
        Said said = run("report", "--inputs", desk.resolve("none").toString());
        assertEquals(5, said.code());
        assertTrue(said.err().contains("there is no folder of inputs"), said.err());
    }

    @Test
    void inputsWithoutFilesAreNothingUsable() throws IOException {
        Files.createDirectories(desk.resolve("inputs/de-aachen/2013-Q1"));
        Said said = run("report", "--inputs", desk.resolve("inputs").toString());
        assertEquals(3, said.code());
        assertTrue(said.err().contains("no files of any region and quarter"), said.err());
    }

    @Test
    void aHeldLedgerIsNamedWithItsHolder() throws IOException {
        try (Ledger held = Ledger.open(desk.resolve("ledger"))) {
            Said said = run("status");
            assertEquals(4, said.code());
            assertTrue(said.err().contains("process " + ProcessHandle.current().pid()), said.err());
        }
    }

    @Test
    void renderWithoutABundleSaysWhatToRunFirst() {
        Said said = run("render", "--quarter", "2013-Q1");
        assertEquals(3, said.code());
        assertTrue(said.err().contains("run 'meuse figures' first"), said.err());
    }

    @Test
    void errorsAreOneLineWithoutAStackTrace() {
        Said said = run("report", "--inputs", desk.resolve("none").toString());
        assertFalse(said.err().contains("\tat "), said.err());
    }

    @Test
    void theStackTraceIsThereForWhoAsksForIt() {
        Said said = run("report", "--verbose", "--inputs", desk.resolve("none").toString());
        assertTrue(said.err().contains("\tat "), said.err());
    }

    @Test
    void aKeyIsDestroyedOnlyByWhoIsSureAndNothingNewIsTakenInThen() throws IOException {
        Path key = desk.resolve("ledger/person.key");
        PersonKeyFile.readOrMake(key);
        assertEquals(2, forget().code());
        assertTrue(Files.exists(key));
        Said said = forget("--yes");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("cannot be undone") && Files.notExists(key), said.out());
        Said again = forget("--yes");
        assertEquals(3, again.code());
        assertTrue(again.err().startsWith("meuse: there is no key in"), again.err());
        Files.writeString(Files.createDirectories(desk.resolve("inputs/be-limburg/2013-Q1")).resolve("jobs.csv"), "job_id\n");
        Said intake = say("intake", "--programme", PROGRAMME, "--ledger", desk.resolve("ledger").toString(), "--inputs", desk.resolve("inputs").toString());
        assertEquals(3, intake.code(), intake.err());
        assertTrue(intake.err().contains("was destroyed on"), intake.err());
    }

    private Said forget(String... more) {
        return say(Stream.concat(Stream.of("forget", "--programme", PROGRAMME, "--ledger", desk.resolve("ledger").toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Said run(String command, String... more) {
        String[] arguments = new String[more.length + 7];
        String[] fixed = {command, "--programme", PROGRAMME, "--ledger", desk.resolve("ledger").toString(), "--out",
            desk.resolve("out").toString()};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(more, 0, arguments, fixed.length, more.length);
        return say(arguments);
    }

    private static Said say(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meuse.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Said(code, out.toString(), err.toString());
    }

    private record Said(int code, String out, String err) {}
}
