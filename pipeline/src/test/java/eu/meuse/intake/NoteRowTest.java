package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of rows that hold but their first cell, and where nothing of it is quoted. */
class NoteRowTest {
    private static final String LIST = "Project ID;Start date;End date;Total budget;EU funding%s\n%s\n";

    @TempDir
    Path folder;

    private List<String> said(String more, String row) throws Exception {
        return new Senders(Files.createTempDirectory(folder, "sender")).put("be-liege/2012-Q1/projects.csv", LIST.formatted(more, row)).read().findings.stream()
                .filter(found -> found.code().equals("missing-value") || found.code().equals("wrong-field-count")).map(Finding::message).toList();
    }

    private static String note(String shown, String line) {
        return "nothing but \"" + shown + "\" stands in the row; where it is a note, say so in the source card (`not_records: [\"" + line + "\"]`)";
    }

    /** One word more would be no beginning of next quarter's note, one word less that of records. */
    @Test
    void aNoteIsSetAsideByItsFirstFourWords() throws Exception {
        assertEquals(List.of(note("De lijst is bijgewerkt…", "De lijst is bijgewerkt")), said("", "De lijst is bijgewerkt op 1 mei;;;;"));
        assertEquals(List.of(note("2021 voorlopig", "2021 voorlopig")), said("", "2021 voorlopig"));
        assertEquals(List.of(note("'A\" b", "'A\\\" b")), said("", "'A\" b;;;;"));
    }

    @Test
    void aRecordWithoutMoreThanItsNumberIsNone() throws Exception {
        assertEquals(List.of("start is empty"), said("", "P-17;;;;"));
    }

    @Test
    void aLineThatIsQuotedAsAWholeHasTheWrongWidth() throws Exception {
        assertEquals(List.of("the row has 1 fields, the header 5"), said("", "\"P-17;2012-01-01;2012-12-31;2,00;1,00\""));
    }

    @Test
    void nobodyIsNamed() throws Exception {
        assertEquals(List.of(note("Ansprechpartnerin:…", "Ansprechpartnerin:")), said("", "Ansprechpartnerin: Maria Müller;;;;"));
        assertEquals(List.of("start is empty"), said("", "Maria Müller maria@amt.de;;;;"));
        assertEquals(List.of("start is empty"), said(";E-Mail", "Maria Müller;;;;;"));
    }

    /** Under a heading that nobody knows. */
    @Test
    void norInAColumnThatIsNotRead() throws Exception {
        assertEquals(List.of("project_id is empty"), new Senders(folder).put("be-liege/2012-Q1/projects.csv",
                "Wer;Project ID;Start date;End date;Total budget;EU funding\nJan Janssens;;;;;\n").read().findings.stream()
                .filter(found -> found.code().equals("missing-value")).map(Finding::message).toList());
    }
}
