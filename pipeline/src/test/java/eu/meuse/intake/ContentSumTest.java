package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.meuse.facts.ContentHash;
import eu.meuse.identity.Pseudonyms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal sums are equal facts, however they were sent. */
class ContentSumTest {
    private static final String GRANTS = "project_id;title;organisation;region;sector;approved_on;grant;matched;currency\n";
    private static final String FIRST = "G-1;Laser;Fox Ltd;de-aachen;energy;13.01.2013;100000,50;100000,50;EUR\n";
    private static final String SECOND = "G-2;;Fox Ltd;de-aachen;energy;14.01.2013;120.000,00;120.000,00;\n";
    private static final String PEOPLE = "event_id;person;email;organisation;country\n";

    @TempDir
    Path folder;

    private int desks;

    @Test
    void theSameFactsHaveOneSumInAnyFormAndOrder() throws Exception {
        ContentHash sum = sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST + SECOND);
        assertEquals(sum, sum("de-aachen/2013-Q1/grants-new.csv", "Förderungen\n\n" + GRANTS + SECOND + FIRST));
        assertEquals(sum, sum("de-aachen/2013-Q1/grants.csv",
                "grant,matched,project_id,title,organisation,region,sector,approved_on,currency,remark\n"
                        + "100000.50,100000.5,G-1,Laser,Fox Ltd,de-aachen,energy,2013-01-13,EUR,seen\n"
                        + "\"120,000.00\",120000,G-2,,Fox Ltd,de-aachen,energy,2013-01-14,,\n"));
        Path desk = desk();
        put(desk, "de-aachen/2013-Q1/grants-1.csv", bytes(GRANTS + SECOND));
        put(desk, "de-aachen/2013-Q1/grants-2.csv", bytes(GRANTS + FIRST));
        assertEquals(sum, sum(desk, 0));
        desk = desk();
        put(desk, "de-aachen/2013-Q1/grants.xlsx", workbook());
        assertEquals(sum, sum(desk, 0));
    }

    private static byte[] workbook() {
        return new Xlsx().sheet("grants",
                Xlsx.row(1, texts("project_id", "title", "organisation", "region", "sector", "approved_on", "grant", "matched", "currency")),
                Xlsx.row(2, Xlsx.text("G-2"), Xlsx.text(""), Xlsx.text("Fox Ltd"), Xlsx.text("de-aachen"), Xlsx.text("energy"),
                        Xlsx.day(41288), Xlsx.number("120000"), Xlsx.number("120000"), Xlsx.text("")),
                Xlsx.row(3, Xlsx.text("G-1"), Xlsx.text("Laser"), Xlsx.text("Fox Ltd"), Xlsx.text("de-aachen"), Xlsx.text("energy"),
                        Xlsx.day(41287), Xlsx.number("100000.5"), Xlsx.number("100000.5"), Xlsx.text("EUR"))).bytes();
    }

    private static String[] texts(String... texts) {
        return List.of(texts).stream().map(Xlsx::text).toArray(String[]::new);
    }

    @Test
    void anyOtherFactIsAnotherSum() throws Exception {
        ContentHash sum = sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST + SECOND);
        assertNotEquals(sum, sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST));
        assertNotEquals(sum, sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST.replace(";100000,50;EUR", ";100000,51;EUR") + SECOND));
        assertNotEquals(sum, sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST.replace("13.01", "15.01") + SECOND));
        assertNotEquals(sum, sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST + SECOND.replace("G-2;;", "G-2;Fox;")));
        assertNotEquals(sum, sum("de-aachen/2013-Q2/grants.csv", GRANTS + FIRST + SECOND));
        assertNotEquals(sum, sum("be-liege/2013-Q1/grants.csv", GRANTS + FIRST + SECOND));
    }

    @Test
    void aRowTwiceIsNotARowOnceAndOnlyAcceptedRowsCount() throws Exception {
        String parties = "application_id;organisation;role\n";
        String row = "V-1;Fox Ltd;lead\n";
        ContentHash once = sum("de-aachen/2013-Q1/voucher_parties.csv", parties + row);
        ContentHash twice = sum("de-aachen/2013-Q1/voucher_parties.csv", parties + row + row);
        assertNotEquals(once, twice);
        assertEquals(once.plus(once), twice);
        assertEquals(once, sum("de-aachen/2013-Q1/voucher_parties.csv", parties + row + "V-2;Fox Ltd;boss\n"));
        assertEquals(ContentHash.NONE, sum("de-aachen/2013-Q1/voucher_parties.csv", parties));
    }

    @Test
    void aValueIsNotTakenForItsNeighbours() throws Exception {
        ContentHash sum = sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST.replace("Laser;Fox Ltd", "Laser Fox;Ltd"));
        assertNotEquals(sum, sum("de-aachen/2013-Q1/grants.csv", GRANTS + FIRST.replace("Laser;Fox Ltd", "Laser;Fox Ltd")));
        assertNotEquals(sum("de-aachen/2013-Q1/voucher_parties.csv", "application_id;organisation;organisation_id\nV-1;Fox;DE 1\n"),
                sum("de-aachen/2013-Q1/voucher_parties.csv", "application_id;organisation;organisation_type\nV-1;Fox;sme\n"));
    }

    /** Neither the key nor a name can be had from it: whoever they are, so many took part. */
    @Test
    void peopleEnterByTheirRowsAlone() throws Exception {
        String list = PEOPLE + "E-1;Anna Zwaan;anna@example.org;Fox Ltd;NL\nE-1;Jan Smit;;Fox Ltd;NL\n";
        Path desk = desk();
        put(desk, "de-aachen/2013-Q1/participations.csv", bytes(list));
        assertEquals(sum(desk, 0), sum(desk, 1));
        assertEquals(sum(desk, 0), sum("de-aachen/2013-Q1/participations.csv", list.replace("Jan Smit", "Piet Smit")));
        assertNotEquals(sum(desk, 0), sum("de-aachen/2013-Q1/participations.csv", list.replace("E-1;Jan", "E-2;Jan")));
    }

    /** The bytes, written by hand. */
    @Test
    void aRowIsWhatTheDecisionRecordSays() throws Exception {
        byte[] row = bytes("\0\0\0\0\17voucher_parties\0\0\0\0\11de-aachen\0\0\0\0\0072013-Q1"
                + "\0\0\0\0\3V-1\1\0\0\0\7Fox Ltd\6\0\0\0\4lead\7\0\0\0\00512.50");
        ContentHash expected = ContentHash.of(MessageDigest.getInstance("SHA-256").digest(row));
        assertEquals(expected, sum("de-aachen/2013-Q1/voucher_parties.csv", "application_id;organisation;role;aid\nV-1;Fox Ltd;lead;12,5\n"));
        assertEquals(expected, ContentHash.parse(expected.hex()));
    }

    private Path desk() {
        return folder.resolve("desk-" + desks++);
    }

    private ContentHash sum(String path, String text) throws IOException {
        Path desk = desk();
        put(desk, path, bytes(text));
        return sum(desk, 0);
    }

    private static ContentHash sum(Path desk, int key) throws IOException {
        Intake intake = new Intake(Ttc.DEFINITIONS, new Pseudonyms(new byte[] {(byte) key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}));
        Gathered gathered = new Gathered();
        for (ReadingTask task : IntakePlan.tasks(Delivery.scan(desk, Ttc.DEFINITIONS.programme()).files(), file -> true)) {
            intake.read(task, gathered);
        }
        return gathered.summaries.stream().map(SourceSummary::contents).reduce(ContentHash.NONE, ContentHash::plus);
    }

    private static void put(Path desk, String path, byte[] bytes) throws IOException {
        Files.createDirectories(desk.resolve(path).getParent());
        Files.write(desk.resolve(path), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
