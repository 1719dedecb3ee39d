package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of which no column names people may name them elsewhere. */
class UnreadPeopleTest {
    private static final String CORE = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>%s</dc:creator></cp:coreProperties>";

    @TempDir
    Path inputs;

    private static Xlsx jobs() {
        return new Xlsx().sheet("jobs", Xlsx.row(1, Xlsx.text("Job ID"), Xlsx.text("Region"), Xlsx.text("Sector"), Xlsx.text("Instrument"),
                Xlsx.text("Created on"), Xlsx.text("FTE")),
                Xlsx.row(2, Xlsx.text("J-1"), Xlsx.text("be-liege"), Xlsx.text("energy"), Xlsx.text("voucher"), Xlsx.day(40909), Xlsx.number("1")));
    }

    private boolean found(String name, byte[] bytes) throws IOException {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/" + name, bytes).read();
        DeliveredFile file = Delivery.scan(inputs, Ttc.DEFINITIONS.programme()).files().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        List<SourceSummary> own = read.summaries.stream().filter(summary -> summary.source().file().equals(name)).toList();
        return own.get(0).people() || UnreadPeople.mayBeIn(file, own);
    }

    private boolean inWorkbook(Xlsx workbook) throws IOException {
        return found("jobs.xlsx", workbook.bytes());
    }

    @Test
    void inWorkbooks() throws IOException {
        String people = Xlsx.row(1, Xlsx.text("Name"), Xlsx.text("Phone")) + Xlsx.row(2, Xlsx.text("Max Mustermann"), Xlsx.text("1"));
        assertEquals(List.of(false, false), List.of(inWorkbook(jobs()), inWorkbook(jobs().part("docProps/core.xml", utf8(CORE.formatted(""))))));
        assertEquals(List.of(true, true, true, true, true), List.of(
                inWorkbook(jobs().sheet("Teilnehmer", people)),
                inWorkbook(jobs().sheet("Teilnehmer", people).state("veryHidden")),
                inWorkbook(jobs().part("docProps/core.xml", utf8(CORE.formatted("Max Mustermann")))),
                inWorkbook(jobs().part("xl/comments1.xml", utf8("<comments/>"))),
                inWorkbook(jobs().part("xl/worksheets/sheet9.xml", utf8("<worksheet/>")))));
        String title = Xlsx.row(1, Xlsx.text("Contact: Max Mustermann"));
        assertEquals(true, inWorkbook(new Xlsx().sheet("jobs", title, Xlsx.row(3, Xlsx.text("Job ID"), Xlsx.text("Region"), Xlsx.text("Sector"),
                Xlsx.text("Instrument"), Xlsx.text("Created on"), Xlsx.text("FTE")))));
        assertEquals(true, inWorkbook(jobs().behindRows("<headerFooter><oddHeader>max@mustermann.de</oddHeader></headerFooter>")));
        assertEquals(true, inWorkbook(jobs().behindRows("<headerFooter><oddHeader>max&#64;mustermann.de</oddHeader></headerFooter>")));
    }

    @Test
    void inTextOfAnyEncoding() throws IOException {
        String table = "job_id;region;sector;instrument;created_on;fte\nJ-1;be-liege;energy;voucher;2012-01-31;1\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            String mark = charset == StandardCharsets.UTF_16LE ? "\ufeff" : "";
            assertEquals(false, found("jobs.csv", (mark + table + "J-2;be-liege;energy;voucher;2012-01-31;1 @ 5\n").getBytes(charset)), charset.name());
            assertEquals(true, found("jobs.csv", (mark + table + "J-2;be-liege;energy;voucher;2012-01-31;m\u00fcller@z\u00fcrich.ch\n").getBytes(charset)), charset.name());
        }
        String far = table + "J-2;be-liege;energy;voucher;2012-01-31;1\n".repeat(1600);
        for (int at = 0; at < 20; at++) {
            String filled = far.substring(0, (1 << 16) - at) + "a@example.org\n";
            assertEquals(true, found("jobs.csv", utf8(filled)), "address at " + -at);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
