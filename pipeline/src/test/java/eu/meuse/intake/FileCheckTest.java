package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.desk.CheckedFile;
import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.intake.desk.FileCheck;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {
    private static final String JOBS = "Liste\r\nStellen-Nr.;Region;Technologiefeld;Instrument;Geschaffen am;VZÄ;Schuhgröße\r\n"
            + "J-1;Region Aachen;Energie;Beratung;31.01.2012;0,5;\r\nJ-2;Region Aachen;Energie;Beratung;31.02.2012;0,5;\r\n";

    @TempDir
    Path folder;

    private CheckedFile check(String path, byte[] bytes, Optional<String> region, Optional<FactTable> dataset) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return new FileCheck(Ttc.DEFINITIONS, region, dataset).check(List.of(file)).get(0);
    }

    @Test
    void whatWasFoundInATextFile() throws IOException {
        CheckedFile checked = check("jobs.csv", JOBS.getBytes(Charset.forName("windows-1252")), Optional.of("de-aachen"), Optional.empty());
        CheckedPart part = checked.parts().get(0);
        assertEquals(FactTable.JOBS, part.table());
        assertEquals(Optional.of(new CheckedPart.TextForm("windows-1252", false, ';', "LF")), part.form());
        assertEquals(2, part.headerRow());
        assertEquals(List.of("job_id", "region", "sector", "instrument", "created_on", "fte", "-"),
                part.columns().stream().map(heading -> heading.column().orElse("-")).toList());
        assertEquals(List.of("unknown-column", "bad-date"), part.findings().stream().map(f -> f.code()).toList());
        assertEquals(List.of(2L, 1L, 1L, 1L), List.of(part.summary().records(), part.summary().accepted(), part.summary().rejected(), part.summary().notRecords()));
        assertTrue(checked.isFaulty());
    }

    @Test
    void theHeaderTellsTheDatasetWhereTheNameDoesNot() throws IOException {
        byte[] bytes = "Projekt-Nr.;Organisation;Rolle;Beihilfe\nG-1;A;Partner;1,50\n".getBytes(Charset.forName("UTF-8"));
        assertEquals(FactTable.GRANT_PARTIES, check("liste.csv", bytes, Optional.empty(), Optional.empty()).parts().get(0).table());
        CheckedFile asOthers = check("liste.csv", bytes, Optional.empty(), Optional.of(FactTable.VOUCHER_PARTIES));
        assertEquals(List.of("missing-column"), asOthers.parts().get(0).findings().stream().map(f -> f.code()).toList());
    }

    @Test
    void itemsOfWhichMoreIsCertifiedThanDeclaredAreMentionedAndCount() throws IOException {
        CheckedFile checked = check("expenditures.csv", ("item_id,partner_id,cost_category,paid_on,amount,certified,certified_on,parked\n"
                + "I1,P1,staff,2012-01-31,100.00,60.00,2012-03-01,40.00\nI2,P1,staff,2012-01-31,100.00,60.00,2012-03-01,40.01\n"
                + "I3,P1,staff,2012-01-31,-100.00,-100.01,2012-03-01,\nI4,P1,staff,2012-01-31,-100.00,-99.00,2012-03-01,\n"
                + "I5,P1,staff,2012-01-31,100.00,,,\n").getBytes(Charset.forName("UTF-8")), Optional.of("de-aachen"), Optional.empty());
        CheckedPart part = checked.parts().get(0);
        assertEquals(List.of("3 certified: certified and parked come to 100.01, declared were 100.00", "4 certified: certified and parked come to -100.01, declared were -100.00"),
                part.findings().stream().filter(f -> f.code().equals("over-certified")).map(f -> f.row() + " " + f.column() + ": " + f.message()).toList());
        assertEquals(List.of(5L, 5L, 0L), List.of(part.summary().records(), part.summary().accepted(), part.summary().rejected()));
        assertFalse(checked.isFaulty());
    }

    /** A rate of 80 taken for an amount, a fraction for a percentage, and what fits. */
    @Test
    void fundingBeyondTheCostOrAHundredthOfItIsMentionedAndCounts() throws IOException {
        CheckedFile checked = check("projects.csv", ("Project ID;Start date;End date;Total budget;EU funding\n"
                + "A;2012-01-01;2012-12-31;79,99;80,00\nB;2012-01-01;2012-12-31;8000,01;80,00\nC;2012-01-01;2012-12-31;8000,00;80,00\n"
                + "F;2012-01-01;2012-12-31;7999,99;80,00\nD;2012-01-01;2012-12-31;80,00;80,00\nE;2012-01-01;2012-12-31;80,00;0\n").getBytes(Charset.forName("UTF-8")),
                Optional.of("de-aachen"), Optional.empty());
        CheckedPart part = checked.parts().get(0);
        assertEquals(List.of("2 80.00 of funding for 79.99 of cost", "3 80.00 of funding for 8000.01 of cost", "4 80.00 of funding for 8000.00 of cost"),
                part.findings().stream().filter(f -> f.code().equals("odd-funding")).map(f -> f.row() + " " + f.message()).toList());
        assertEquals(6L, part.summary().accepted());
        assertFalse(checked.isFaulty());
    }

    /** Nothing but this tells a list with a row for each partner from different operations. */
    @Test
    void rowsOfOneTitleWithDifferentBeneficiariesAreCounted() throws IOException {
        String head = "Project ID;Title;Lead partner;Start date;End date;Total budget;EU funding\n";
        String ends = ";2012-01-01;2012-12-31;100,00;50,00\n";
        String later = ends.replace("2012-01", "2012-02");
        CheckedFile checked = check("projects.csv", (head + "1;Laser;Alpha" + ends + "2;LASER ;Beta" + ends + "3;laser;Alpha" + ends
                + "4;Grid;Alpha" + ends + "5;Grid;ALPHA" + ends + "6;Water;Gamma" + ends + "7;;Gamma" + ends + "8;;Delta" + ends
                + "9;Heat;Alpha" + ends + "10;Heat;Beta" + ends + "11;Dam;Alpha" + ends + "12;Dam;Beta" + later).getBytes(Charset.forName("UTF-8")), Optional.of("de-aachen"), Optional.empty());
        assertEquals(List.of("5 rows share title and start with rows of another beneficiary, in 2 groups; they count as 5 operations"),
                checked.parts().get(0).findings().stream().filter(f -> f.code().equals("shared-title")).map(f -> f.message()).toList());
        assertFalse(checked.isFaulty());
    }

    /** Titles that the publisher has emptied, and those of a kind of operation. */
    @Test
    void titlesThatNameNoOperationAreNotShared() throws IOException {
        StringBuilder rows = new StringBuilder("Project ID;Title;Lead partner;Start date;End date;Total budget;EU funding\n");
        for (int i = 0; i < 24; i++) {
            rows.append(i + ";Vorhaben;Firm " + i + ";2012-01-0" + (1 + i / 4) + ";2012-12-31;100,00;50,00\n");
            rows.append(i + 100 + ";n/a;Firm " + i + ";2012-01-01;2012-12-31;100,00;50,00\n");
        }
        assertEquals(List.of(), check("projects.csv", rows.toString().getBytes(Charset.forName("UTF-8")), Optional.of("de-aachen"), Optional.empty())
                .parts().get(0).findings().stream().filter(f -> f.code().equals("shared-title")).map(f -> f.message()).toList());
    }

    @Test
    void theFolderTellsTheRegionAndWithoutOneNoRegionConflicts() throws IOException {
        byte[] bytes = JOBS.replace("31.02", "29.02").getBytes(Charset.forName("UTF-8"));
        assertEquals(List.of("unknown-column", "conflicting-region", "conflicting-region"), check("be-liege/2012-Q1/jobs.csv", bytes,
                Optional.empty(), Optional.empty()).parts().get(0).findings().stream().map(f -> f.code()).toList());
        CheckedFile alone = check("here/jobs.csv", bytes, Optional.empty(), Optional.empty());
        assertEquals(List.of("unknown-column"), alone.parts().get(0).findings().stream().map(f -> f.code()).toList());
        assertFalse(alone.isFaulty());
    }

    @Test
    void sheetsOfAWorkbook() throws IOException {
        byte[] bytes = new Xlsx().sheet("Notes", Xlsx.row(1, Xlsx.text("x"))).sheet("grant_parties", Xlsx.row(1, Xlsx.text("Project ID"), Xlsx.text("Organisation")),
                Xlsx.row(2, Xlsx.text("G-1"), Xlsx.text("A"))).bytes();
        List<CheckedPart> parts = check("submission.xlsx", bytes, Optional.empty(), Optional.empty()).parts();
        assertEquals(List.of("grant_parties"), parts.stream().map(CheckedPart::sheet).toList());
        assertEquals(1, parts.get(0).summary().accepted());
    }

    @Test
    void aTemplateReadsBackAsADeliveryOfNothing() throws IOException {
        Template template = new Template(Ttc.DEFINITIONS.vocabulary());
        for (FactTable table : FactTable.values()) {
            for (String language : List.of("de", "en", "fr", "nl")) {
                CheckedFile checked = check(table.dataset() + "-" + language + ".csv", template.csv(table, language).getBytes(Charset.forName("UTF-8")),
                        Optional.empty(), Optional.empty());
                assertEquals(List.of(), checked.parts().get(0).findings(), table + " " + language);
                assertEquals(table.columns().size(), checked.parts().get(0).columns().size());
            }
        }
    }
}
