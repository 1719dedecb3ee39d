package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code meuse trace}: rows worked by hand, with file, row and hash, and what a user is told. */
final class TraceTest {
    private static final String PROGRAMME = Path.of(System.getProperty("meuse.root", ".."), "config/ttc").toString();
    private static final String HEADER = "part,contribution,region,quarter,dataset,file,sheet,row,sha256,note";

    private static final TreeMap<String, String> HASHES = new TreeMap<>();

    @TempDir
    private static Path desk;

    @BeforeAll
    static void takeIn() throws IOException {
        write("2013-Q1", "events.csv", "Veranstaltungs-Nr.;Datum;Format;Region;Technologiefeld",
                "E1;05.02.2013;matchmaking;de-aachen;energy", "E2;06.03.2013;matchmaking;de-aachen;energy");
        write("2013-Q1", "participations.csv", "Veranstaltungs-Nr.;E-Mail;Organisation",
                "E1;ann@one.example;Alpha", "E1;bob@two.example;Beta", "E2;ANN@one.example ;Alpha");
        write("2013-Q1", "partners.csv", "Partner-Nr.;Name;Federf\u00fchrend;Land", "P1;Agency;ja;DE");
        write("2013-Q1", "financing.csv", "Partner-Nr.;Finanzierungsquelle;Betrag", "P1;EFRE;100,00", "P1;privat;200,00");
        write("2013-Q1", "expenditures.csv", "Beleg-Nr.;Partner-Nr.;Kostenkategorie;Zahlungsdatum;Betrag;Bescheinigt;Bescheinigt am",
                "B1;P1;Personal;01.01.2013;100,00;100,00;01.02.2013", "B2;P1;Personal;01.01.2013;0,07;0,07;02.02.2013");
        write("2013-Q2", "expenditures.csv", "Beleg-Nr.;Partner-Nr.;Kostenkategorie;Zahlungsdatum;Betrag;Bescheinigt;Bescheinigt am",
                "B3;P1;Personal;01.04.2013;300,00;300,00;01.05.2013");
        assertEquals(0, say("intake", "--inputs", desk.resolve("in").toString()).code());
    }

    /** Ann came twice: her second row counts her again. */
    @Test
    void aPersonCountsAtTheFirstOfTheirRows() {
        Said said = trace("participants", "--quarter", "2013-Q1", "--breakdown", "region", "--key", "de-aachen", "--csv", "-");
        assertAll(
                () -> assertEquals(0, said.code(), said.err()),
                () -> assertEquals(lines(
                        HEADER,
                        "value,0,de-aachen,2013-Q1,events,events.csv,,2," + HASHES.get("2013-Q1/events.csv") + ",the event",
                        "value,0,de-aachen,2013-Q1,events,events.csv,,3," + HASHES.get("2013-Q1/events.csv") + ",the event",
                        "value,1,de-aachen,2013-Q1,participations,participations.csv,,2," + HASHES.get("2013-Q1/participations.csv") + ",",
                        "value,1,de-aachen,2013-Q1,participations,participations.csv,,3," + HASHES.get("2013-Q1/participations.csv") + ",",
                        "value,0,de-aachen,2013-Q1,participations,participations.csv,,4," + HASHES.get("2013-Q1/participations.csv") + ",again"),
                        said.out()));
    }

    /** A third of 100.07 is 33.35666…, cut to 33.35; with 100.00 of the second quarter 133.35, of which the grant pays 100.00. */
    @Test
    void erdfDueAddsUpOverRoundingAndLimit(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("due.csv");
        Said said = trace("erdf-due", "--quarter", "2013-Q2", "--breakdown", "partner", "--key", "P1", "--csv", csv.toString());
        String spent = HASHES.get("2013-Q1/expenditures.csv");
        String plan = HASHES.get("2013-Q1/financing.csv");
        assertAll(
                () -> assertEquals(0, said.code(), said.err()),
                () -> assertTrue(said.out().endsWith("5 rows and 2 lines without a file add up to 100.00: it is the figure\n"), said.out()),
                () -> assertEquals(lines(
                        HEADER,
                        "value,33.3333333333,de-aachen,2013-Q1,expenditures,expenditures.csv,,2," + spent
                                + ",\"100 ÷ 300 of 100.00, certified in 2013-Q1\"",
                        "value,0.0233333333,de-aachen,2013-Q1,expenditures,expenditures.csv,,3," + spent
                                + ",\"100 ÷ 300 of 0.07, certified in 2013-Q1\"",
                        "value,0.00,de-aachen,2013-Q1,financing,financing.csv,,2," + plan + ",erdf: 100.00 planned",
                        "value,0.00,de-aachen,2013-Q1,financing,financing.csv,,3," + plan + ",private: 200.00 planned",
                        "value,100.00,de-aachen,2013-Q2,expenditures,expenditures.csv,,2," + HASHES.get("2013-Q2/expenditures.csv")
                                + ",\"100 ÷ 300 of 300.00, certified in 2013-Q2\"",
                        "value,-0.0066666666,,,,,,,,\"P1: cut to the cent, certified in 2013-Q1\"",
                        "value,-33.35,,,,,,,,P1: limited by the grant of 100.00"),
                        Files.readString(csv)));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(csv), files.toList());
        }
    }

    @Test
    void aRatioTellsItsSidesApart() {
        Said said = trace("participants-per-event", "--quarter", "2013-Q1", "--scope", "quarter");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("value 1.5000 persons per event; numerator 3, denominator 2; status ok; coverage 1/7"), said.out());
        assertTrue(said.out().endsWith("numerator: 5 rows add up to 3\n"
                + "denominator: 5 rows add up to 2; 3 ÷ 2 = 1.5000: it is the figure\n"), said.out());
    }

    @Test
    void aMissingFigureIsSaidToBeMissing() {
        Said said = trace("events", "--quarter", "2013-Q1", "--breakdown", "region", "--key", "be-liege");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().endsWith("no row counts for it, which makes 0; there is no figure: the region has not delivered all that it rests on"
                + " (events)\n"), said.out());
    }

    @Test
    void aWrongNameIsAnsweredWithTheRightOnes() {
        List<String> told = new ArrayList<>();
        for (String[] asked : new String[][] {
            {"event"}, {"events", "--scope", "quater"}, {"events", "--breakdown", "regions"}, {"events", "--key", "energy"},
            {"budget-total", "--scope", "quarter"}}) {
            String[] arguments = new String[asked.length + 2];
            System.arraycopy(asked, 0, arguments, 0, asked.length);
            arguments[asked.length] = "--quarter";
            arguments[asked.length + 1] = "2013-Q1";
            Said said = trace(arguments);
            assertEquals(2, said.code());
            told.add(said.err().lines().findFirst().orElseThrow());
        }
        assertEquals(List.of(
                "meuse: there is no indicator 'event'; did you mean events?",
                "meuse: events has no scope 'quater'; did you mean quarter?",
                "meuse: events has no breakdown 'regions'; did you mean region?",
                "meuse: say with --breakdown what the key 'energy' is of",
                "meuse: budget-total has no scope 'quarter'"), told);
    }

    @Test
    void keysAreThoseOfTheFigures() {
        Said wrong = trace("events", "--quarter", "2013-Q1", "--breakdown", "region/sector", "--key", "de-aachen/enrgy");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("there is no key of region/sector 'de-aachen/enrgy'; did you mean de-aachen/energy?"), wrong.err());
        Said none = trace("events", "--quarter", "2013-Q1", "--breakdown", "region");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("say with --key which region is meant"), none.err());
    }

    @Test
    void aQuarterOfWhichNothingIsKnownIsNothingUsable() {
        Said said = trace("events", "--quarter", "2012-Q4");
        assertEquals(3, said.code());
        assertTrue(said.err().contains("no region has sent anything for 2012-Q4 or before"), said.err());
    }

    private static Said trace(String... arguments) {
        return say("trace", arguments);
    }

    private static Said say(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--programme", PROGRAMME, "--ledger", desk.resolve("ledger").toString()));
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meuse.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private static void write(String quarter, String file, String... lines) throws IOException {
        byte[] bytes = lines(lines).getBytes(StandardCharsets.ISO_8859_1);
        Path place = desk.resolve("in/de-aachen").resolve(quarter).resolve(file);
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
        HASHES.put(quarter + "/" + file, Sha256.hex(bytes));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private record Said(int code, String out, String err) {}
}
