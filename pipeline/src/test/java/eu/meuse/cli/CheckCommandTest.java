package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a region reads at its own desk, in its language. */
final class CheckCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root"));
    private static final String EVENTS = "Veranstaltungs-Nr.;Datum;Format;Region;Technologiefeld\n"
            + "EV-1;31.01.2013;Matchmaking;Region Aachen;Energie\nEV-2;31.02.2013;Matchmaking;Region Aachen;Energie\n";
    private static final String PEOPLE = "Veranstaltungs-Nr.;Name;E-Mail;Organisation;Land\n"
            + "EV-1;Anna Beispiel;;Firma;DE\nEV-1;;;Firma;DE\nEV-9;Otto Muster;;=Firma;DE\n";

    @TempDir
    Path desk;

    @Test
    void everythingIsSaidInTheLanguageOfTheRegionsCard() throws IOException {
        Path file = put("de-aachen/2013-Q1/participations.csv", PEOPLE);
        put("de-aachen/2012-Q4/events.csv", EVENTS);
        Said said = check(3, file.toString());
        assertTrue(said.has("participations.csv: Teilnahmen"), said.text());
        assertTrue(said.has("  Text in UTF-8, Felder getrennt durch Semikolons"), said.text());
        assertTrue(said.has("  Datensätze: 3, davon angenommen 1, abgelehnt 1, wartend 1; andere Zeilen: 0"), said.text());
        assertTrue(said.has("      1  abgelehnt: Weder Name noch E-Mail"), said.text());
        assertTrue(said.has("      3  Name                abgelehnt: weder E-Mail-Adresse noch Name"), said.text());
        assertTrue(said.text().contains("wartet auf Veranstaltungs-Nr. „EV-9“"), said.text());
        assertTrue(said.lines().stream().allMatch(line -> line.length() <= 100), said.text());
    }

    /** The column stands there under neither heading, so its own name is said. */
    @Test
    void twoHeadingsOfOneColumnAreNamedAndTheColumnTheyMean() throws IOException {
        Said said = check(3, put("events.csv", EVENTS.replace("Region;", "Tag;").replace(";Format;", ";Date;")).toString(), "--dataset", "events");
        assertTrue(said.text().replaceAll("\\s+", " ").contains("two columns, \"Datum\" and \"Date\", both mean date; say in the region's source card which of them it is (headings) or that one is not read (`leave_out: [\"Date\"]`), or rename or remove one"), said.text());
    }

    @Test
    void everyLanguageSaysItsOwn() throws IOException {
        String file = put("participations.csv", PEOPLE).toString();
        assertTrue(check(3, file).text().contains("neither e-mail nor name"));
        assertTrue(check(3, file, "--language", "fr").text().contains("ni adresse électronique ni nom"));
        assertTrue(check(3, file, "--language", "nl").text().contains("geen e-mailadres en geen naam"));
        assertTrue(check(2, file, "--language", "xx").text().contains("the languages are de, en, fr, nl"));
        assertTrue(check(2, file, "--region", "de-achen").text().contains("there is no region 'de-achen'; did you mean 'de-aachen'?"));
    }

    @Test
    void aReferenceIsSoughtInTheOtherFilesAndBeside() throws IOException {
        String people = put("a/participations.csv", PEOPLE).toString();
        assertTrue(check(3, people).has("  Records: 3, of which accepted 0, rejected 1, waiting 2; other rows: 0"));
        String events = put("b/events.csv", EVENTS).toString();
        assertTrue(check(3, people, events).has("  Records: 3, of which accepted 1, rejected 1, waiting 1; other rows: 0"));
        put("a/events.csv", EVENTS);
        assertTrue(check(3, people).has("  Records: 3, of which accepted 1, rejected 1, waiting 1; other rows: 0"));
    }

    @Test
    void aRejectedEventIsNotThere() throws IOException {
        put("events.csv", EVENTS);
        String people = put("participations.csv", PEOPLE.replace("EV-9", "EV-2")).toString();
        assertTrue(check(3, people).text().contains("waits for Veranstaltungs-Nr. \"EV-2\""));
    }

    @Test
    void whatMayBeANameIsNotShownThoughItStandsInAnotherColumn() throws IOException {
        String people = put("participations.csv", PEOPLE.replace("EV-9", "Otto Muster")).toString();
        assertFalse(check(3, people).text().contains("Otto"));
    }

    @Test
    void aLongListIsCutAndCounted() throws IOException {
        StringBuilder rows = new StringBuilder(EVENTS);
        for (int i = 3; i < 300; i++) {
            rows.append("EV-").append(i).append(";32.01.2013;Matchmaking;Region Aachen;Energie\n");
        }
        Said said = check(3, put("events.csv", rows.toString()).toString());
        assertTrue(said.has("    298  rejected: Not a date"), said.text());
        assertTrue(said.has("  … and 98 more; --report FILE.xlsx shows all of them in their places"), said.text());
    }

    @Test
    void theReportGivesEveryRowBackInItsPlaceAndReadsLikeTheFile() throws IOException {
        put("events.csv", EVENTS);
        Path people = put("participations.csv", "Liste 2013\n" + PEOPLE);
        Path report = desk.resolve("sub/participations.xlsx");
        Files.createDirectories(report.getParent());
        Said first = check(3, people.toString(), "--report", report.toString());
        assertTrue(first.text().contains(report.toString()), first.text());
        put("sub/events.csv", EVENTS);
        Said again = check(3, report.toString());
        assertTrue(again.has("  Records: 3, of which accepted 1, rejected 1, waiting 1; other rows: 1"), again.text());
        assertTrue(again.has("      4  Name                rejected: neither e-mail nor name"), again.text());
        assertTrue(check(2, people.toString(), "--report", people.toString()).text().contains("would take the place of"));
    }

    @Test
    void theQuestionOfAnAmbiguousFileNamesTheCardWhereThereIsOne() throws IOException {
        String jobs = "Job ID;Region;Sector;Instrument;Created on;FTE\nJ-1;de-aachen;Energy;Voucher;05/06/2012;1\n";
        String file = put("jobs.csv", jobs).toString();
        String text = check(3, file).text().replaceAll("\\s+", " ");
        assertTrue(text.contains("Name the region with --region, whose source card may say; where it does not, the line `date_order: dmy` or"
                + " `date_order: mdy` in that card, sources/REGION.yaml of the programme's configuration, is the answer"), text);
        assertFalse(text.contains("sources/.yaml"), text);
        check(0, file, "--region", "de-aachen");
        for (String language : List.of("de", "fr", "nl")) {
            assertTrue(check(3, file, "--language", language).text().contains("--region"), language);
        }
    }

    @Test
    void whatIsNoTableIsRefusedInOneLine() throws IOException {
        assertEquals(List.of("meuse: jobs.csv: the file is a PDF document; send the table that it was printed from, as xlsx or csv"),
                check(3, put("jobs.csv", "%PDF-1.4 1;2").toString(), "--as-csv").lines());
        assertEquals("", check(0, put("empty.csv", "").toString(), "--as-csv").text());
    }

    @Test
    void nothingInAFileDrivesTheTerminal() throws IOException {
        String escape = "\u001b[2J\u0007\u009b31m";
        Path file = put("jobs" + escape + ".csv", "Job ID;Region;Sector;Instrument;Created on;FTE;a" + escape + "\n"
                + "J-1;de-aachen;Energy;Voucher;b" + escape + ";1\nJ-2;c" + escape + ";Energy;Voucher;31.01.2012;1\n");
        String text = check(3, file.toString()).text();
        assertEquals(0, text.chars().filter(c -> Character.isISOControl(c) && c != '\n').count(), text);
        Path events = put("participations.csv", "Event ID;Name;Organisation\nE-" + escape + "1;A;B\n");
        text = check(0, events.toString()).text();
        assertEquals(0, text.chars().filter(c -> Character.isISOControl(c) && c != '\n').count(), text);
    }

    @Test
    void nothingInTheReportIsAFormula() throws IOException {
        Path file = put("events.csv", "Event ID;Date;Format;Region;Sector;Title\nE-1;=1+2;Matchmaking;de-aachen;Energy;=HYPERLINK(\"\"x\"\")\n"
                + "E-2;31.01.2012;Matchmaking;de-aachen;Energy;@SUM(A1)\n+E-3;31.01.2012;Matchmaking;de-aachen;Energy;-1+1\n");
        Path report = desk.resolve("report.xlsx");
        check(3, file.toString(), "--report", report.toString());
        try (FileSystem zip = FileSystems.newFileSystem(report)) {
            String sheet = Files.readString(zip.getPath("xl/worksheets/sheet1.xml"));
            assertFalse(sheet.contains("<f"), sheet);
            for (String text : List.of("=1+2", "=HYPERLINK(", "@SUM(A1)", "+E-3", "-1+1")) {
                assertTrue(sheet.contains("t=\"inlineStr\"><is><t>" + text), text + sheet);
            }
        }
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = put("events.csv", EVENTS);
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        assertEquals(List.of("meuse: " + file + " may not be read or written by this user"), check(5, file.toString()).lines());
        assertEquals(List.of("meuse: " + file + " may not be read or written by this user"), check(5, file.toString(), "--as-csv").lines());
    }

    private Path put(String path, String text) throws IOException {
        Path file = desk.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static Said check(int exit, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        List<String> command = new ArrayList<>(List.of("check", "--programme", ROOT.resolve("config/ttc").toString()));
        command.addAll(Arrays.asList(arguments));
        int code = Meuse.run(out, out, command.toArray(String[]::new));
        out.flush();
        assertEquals(exit, code, said.toString());
        return new Said(said.toString());
    }

    private record Said(String text) {
        List<String> lines() {
            return text.lines().toList();
        }

        boolean has(String line) {
            return lines().contains(line);
        }
    }
}
