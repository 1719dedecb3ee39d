package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How text files are written: found, not told. The region sends from a desk that its card does not describe. */
class DialectsTest {
    private static final String JOBS = "Stellen-Nr.;Region;Technologiefeld;Instrument;Geschaffen am;VZÄ;Organisation";

    @TempDir
    Path inputs;

    private Gathered jobs(String text, Charset charset) {
        return new Desk(inputs).put("be-liege/2012-Q1/jobs.csv", text.getBytes(charset)).read();
    }

    private Gathered jobs(String text) {
        return jobs(text, StandardCharsets.UTF_8);
    }

    private static String job(String id, String organisation) {
        return id + ";be-liege;Energie;Beratung;31.01.2012;0,5;" + organisation;
    }

    private void readsNames(String text, Charset charset) {
        assertEquals(List.of("Zürich Æther"), jobs(text, charset).column("organisation"), charset.name());
    }

    @Test
    void encodings() {
        String text = JOBS + "\r\n" + job("J-1", "Zürich Æther") + "\r\n";
        readsNames(text, StandardCharsets.UTF_8);
        readsNames("\ufeff" + text, StandardCharsets.UTF_8);
        readsNames(text, Charset.forName("windows-1252"));
        readsNames("\ufeff" + text, StandardCharsets.UTF_16LE);
        readsNames("\ufeff" + text, StandardCharsets.UTF_16BE);
        readsNames(text, StandardCharsets.UTF_16LE);
    }

    @Test
    void oneByteLateInTheFileDecidesTheEncoding() {
        String many = (JOBS + "\n" + "\n".repeat(300_000)).replace("VZÄ", "FTE") + job("J-1", "Zürich Æther");
        readsNames(many, Charset.forName("windows-1252"));
        readsNames(many, StandardCharsets.UTF_8);
    }

    @Test
    void delimitersAndLineEnds() {
        String text = JOBS + "\n" + job("J-1", "A") + "\n" + job("J-2", "B");
        for (String delimiter : List.of(";", "\t", "|")) {
            for (String end : List.of("\n", "\r\n", "\r")) {
                assertEquals(List.of("J-1", "J-2"), jobs(text.replace(";", delimiter).replace("\n", end)).column("job_id"));
            }
        }
    }

    @Test
    void aLineBreakOfAnotherKindWithinQuotesEndsNoRecord() {
        String text = JOBS.replace("Organisation", "\"Organi~sation\"") + "|" + job("J-1", "\"A~B\"") + "|" + job("J-2", "C") + "|";
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (String within : List.of("\n", "\r\n", "\r")) {
                Gathered read = jobs(text.replace("|", end).replace("~", within));
                assertEquals(List.of("J-1", "J-2"), read.column("job_id"));
                assertEquals(List.of("A\nB", "C"), read.column("organisation"));
            }
        }
    }

    @Test
    void lineEndsThatChange() {
        String text = JOBS + "\r\n" + job("J-1", "A") + "\n" + job("J-2", "B") + "\r" + job("J-3", "C") + "\r" + job("J-4", "D");
        assertEquals(List.of("J-1", "J-2", "J-3", "J-4"), jobs(text).column("job_id"));
    }

    @Test
    void rowsAreThePhysicalLinesOnWhichRecordsStart() {
        Gathered read = jobs("TTC\r\n\r\n" + JOBS + "\r\n" + job("J-1", "\"A\r\nB \"\"C\"\"; D\"") + "\r\n;;;;;;\r\n" + job("J-2", "E") + "\r\n");
        assertEquals(List.of(4L, 7L), read.facts.stream().map(f -> f.row()).toList());
        assertEquals(List.of("A\nB \"C\"; D", "E"), read.column("organisation"));
        assertEquals(List.of(2L, 2L, 0L, 3L), read.counts());
    }

    @Test
    void quotesWithinFieldsAreCharacters() {
        assertEquals(List.of("A \"B\" C", "5\" pipes"), jobs(JOBS + "\n" + job("J-1", "A \"B\" C") + "\n" + job("J-2", "5\" pipes")).column("organisation"));
        assertEquals(List.of("A \"B\" C"), jobs(JOBS + "\n" + job("J-1", "\"A \"B\" C\"") + "\n").column("organisation"));
    }

    @Test
    void aQuoteThatIsNeverClosedTakesItsFieldOnly() {
        Gathered read = jobs(JOBS + "\n" + job("J-1", "\"A") + "\n" + job("J-2", "B") + "\n");
        assertEquals(List.of("\"A", "B"), read.column("organisation"));
    }

    @Test
    void headersInAnyLanguageCaseAndPunctuation() {
        Gathered read = jobs("JOB-ID;\"Technologie-\nfeld\";région ;geschaffen am:;INSTRUMENT;Vollzeitaequivalente [Summe]\nJ-1;Energie;be-liege;31.01.2012;Beratung;1\n");
        assertEquals(List.of("1.000000"), read.column("fte"));
    }

    @Test
    void totalsRowsAreNoRecordsButAnOrganisationMayBeCalledTotal() {
        String header = "Organisation;Veranstaltungs-Nr.;Name\n";
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/participations.csv",
                header + "Total;E-1;Ada\nTotal;;2\nSumme:;;\n;Total;\nGesamt;Gesamt;3\n").read();
        assertEquals(List.of(1L, 1L, 0L, 4L), read.counts());
    }

    @Test
    void aFileWithAHeaderAloneIsADeliveryOfNothing() {
        Gathered read = jobs(JOBS + "\n");
        assertEquals(List.of(0L, 0L, 0L, 0L), read.counts());
        assertEquals(List.of(false), read.summaries.stream().map(SourceSummary::refused).toList());
    }

    @Test
    void filesWithoutAHeaderOrARequiredColumnAreRefused() {
        assertEquals(List.of("0 no-header"), jobs("a;b\n1;2\n").found());
        assertEquals(List.of("0 no-header"), jobs("").found());
        Gathered read = jobs("Stellen-Nr.;Region;Sektor;Instrument;VZÄ;Anfang\n");
        assertEquals(List.of("0 created_on missing-column"), read.found());
        assertTrue(read.findings.get(0).message().contains("\"Anfang\""), read.findings.get(0).message());
    }

    @Test
    void twoHeadingsForOneColumnAreAQuestion() {
        assertEquals(List.of("0 job_id ambiguous-header"), jobs("Job ID;Stellen-Nr.;" + JOBS + "\n").found());
    }
}
