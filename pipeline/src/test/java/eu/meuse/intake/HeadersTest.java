package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.intake.desk.FileCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers as people write them: over two rows, in two languages, with units, remarks and numbers. */
class HeadersTest {
    private static final IntakeRules RULES = new IntakeRules(Ttc.DEFINITIONS);
    private static final String PROJECTS = "de-aachen/2012-Q1/projects.";

    @TempDir
    Path inputs;

    private Gathered projects(String text) {
        return new Desk(inputs).put(PROJECTS + "csv", text).read();
    }

    private static List<String> means(FactTable table, String heading) {
        return RULES.headings(table).meaning(heading).stream().map(i -> table.columns().get(i).name()).toList();
    }

    private static List<String> means(String heading) {
        return means(FactTable.PROJECTS, heading);
    }

    @Test
    void aHeadingInTwoLanguagesMeansWhatItsPartsMean() {
        for (String heading : List.of("Name des Begünstigten / name of beneficiary", "Name des Begünstigten - beneficiary name",
                "Name des\nBegünstigten", "Name des Begünstigten (beneficiary name, nom du bénéfictiaire)", "1. Name des Begünstigten*",
                "Begünstigte/r beneficiary", "NAME DES BEGUENSTIGTEN", "Begünstigter 1)", "bénéficiaire/begunstigde", "Δικαιούχος", "ΔΙΚΑΙΟΥΧΟΣ", "Бенефициент")) {
            assertEquals(List.of("lead_partner"), means(heading), heading);
        }
        assertEquals(List.of("lead_country"), means("Land country"));
        assertEquals(List.of("total_budget"), means("Gesamtbetrag der förderfähigen Ausgaben des Vorhabens in € (total eligible expenditure allocated to the operation in €)"));
        assertEquals(List.of("total_budget"), means("Coût total du projet (en euros)"));
        assertEquals(List.of("total_budget"), means("11. Rozhodnutí/Smlouva o poskytnutí dotace (celkové zdroje)"));
    }

    @Test
    void aHeadingThatCouldBeTwoIsAQuestionAndARemarkIsNone() {
        assertEquals(List.of("postal_code", "city"), means(FactTable.PROJECT_PARTNERS, "PLZ / Ort"));
        assertEquals(List.of("title", "lead_partner"), means("Project Name (Beneficiary)"));
        assertEquals(List.of(), means("Bezeichnung des Vorhabens"));
        assertEquals(List.of(), means("Adresse Begünstigte"));
        assertEquals(List.of(), means("Union co-financing rate"));
        assertEquals(List.of("start"), means("Beginn (geplant)"));
    }

    @Test
    void aShareIsNoAmount() {
        assertEquals(List.of("eu_funding"), means("EFRE"));
        assertEquals(List.of(), means("% EFRE / % EFRO / % FEDER"));
        assertEquals(List.of("erdf_rate"), means(FactTable.PARTNERS, "EFRE-Satz (%)"));
    }

    @Test
    void amountsInThousandsAreAQuestion() {
        for (String heading : List.of("Gesamtkosten in Tsd. EUR", "Gesamtkosten (TEUR)", "Gesamtkosten (in 1.000 €)", "Total project costs £m",
                "Coût total (en milliers d'euros)", "Totale kosten (x 1000)", "Total cost (million EUR)", "Total cost (€ '000)", "Gesamtkosten / Mio.")) {
            Gathered read = projects("Projekt-Nr.;Beginn;Ende;" + heading + ";EFRE\nP-1;01.01.2012;31.12.2012;12;5\n");
            assertEquals(List.of("0 total_budget ambiguous-header"), read.found(), heading);
        }
        Gathered read = projects("Projekt-Nr.;Beginn;Ende;Gesamtkosten (EUR);EFRE in Euro\nP-1;01.01.2012;31.12.2012;12;5\n");
        assertEquals(List.of("12.00"), read.column("total_budget"));
        assertEquals(List.of("5.00"), read.column("eu_funding"));
    }

    @Test
    void aGroupAboveItsHeadings() {
        Gathered read = projects("Projekt-Nr.;Laufzeit;;Kosten;\n;von;bis;gesamt;EFRE\nP-1;01.02.2012;31.12.2012;120,50;60,25\n");
        assertEquals(List.of("0 total_budget missing-column"), read.found());
        read = projects("Projekt-Nr.;Laufzeit;;Gesamtkosten;EFRE\n;von;bis;in EUR;in EUR\nP-1;01.02.2012;31.12.2012;120,50;60,25\n");
        assertEquals(List.of(1L, 1L, 0L, 0L), read.counts());
        assertEquals(List.of("2012-02-01"), read.column("start"));
        assertEquals(List.of("2012-12-31"), read.column("end"));
        assertEquals(List.of("120.50"), read.column("total_budget"));
        assertEquals(List.of(3L), read.facts.stream().map(fact -> fact.row()).toList());
    }

    /** As the Euregio Maas-Rhein prints its list of operations. */
    @Test
    void aGroupInThreeLanguages() {
        Gathered read = projects("Liste der Vorhaben;;;;;\n\nProjektnr. / projectnr. / n° du projet;Projektname / projectnaam / nom du projet;Laufzeit/looptijd/durée;;"
                + "Förderfähige Kosten / subsidiabele kosten / dépenses éligibles;EFRE / EFRO / FEDER\n;;von/van/de;bis/tot/à;;\n"
                + "EMR1;TTC;1/2/2012;31/12/2012;120.50;60.25\nTotal;;;;120.50;60.25\n");
        assertEquals(List.of(1L, 1L, 0L, 3L), read.counts());
        assertEquals(List.of("TTC"), read.column("title"));
        assertEquals(List.of("2012-02-01"), read.column("start"));
        assertEquals(List.of("60.25"), read.column("eu_funding"));
    }

    @Test
    void aGroupMergedInASheet() {
        Xlsx book = new Xlsx().sheet("Liste", Xlsx.row(1, Xlsx.text("Liste der Vorhaben")),
                Xlsx.row(2, Xlsx.text("Projekt"), "", Xlsx.text("Laufzeit"), "", Xlsx.text("Gesamtkosten"), Xlsx.text("EFRE")),
                Xlsx.row(3, Xlsx.text("Nr."), Xlsx.text("Titel"), Xlsx.text("von"), Xlsx.text("bis")),
                Xlsx.row(4, Xlsx.text("P-1"), Xlsx.text("TTC"), Xlsx.day(40940), Xlsx.day(41274), Xlsx.number("120.5"), Xlsx.number("60.25")))
                .merged("A1:F1", "A2:B2", "C2:D2", "E2:E3", "F2:F3");
        Gathered read = new Desk(inputs).put(PROJECTS + "xlsx", book.bytes()).read();
        assertEquals(List.of(1L, 1L, 0L, 1L), read.counts());
        assertEquals(List.of("P-1"), read.column("project_id"));
        assertEquals(List.of("TTC"), read.column("title"));
        assertEquals(List.of("2012-02-01"), read.column("start"));
    }

    @Test
    void theSameHeaderInASecondLanguageIsNoRecord() {
        Gathered read = projects("Liste;;;;;\n\"Stand:\nheute\";30.06.2016;;;;\n;;;;;\n1. Projekt-Nr.;2. Name des Begünstigten;3. Beginn;4. Ende;5. Gesamtkosten;6. EU-Mittel\n"
                + "(Project ID);(Beneficiary name);(Operation start date);(Operation end date);(Total eligible expenditure);(Amount of the Union)\n"
                + "P-1;B;11.01.2016;22.05.2016;775,00;80\n");
        assertEquals(List.of(1L, 1L, 0L, 3L), read.counts());
        assertEquals(List.of("P-1"), read.column("project_id"));
        assertEquals(List.of(7L), read.facts.stream().map(fact -> fact.row()).toList());
    }

    /** A first record full of words that are headings elsewhere. */
    @Test
    void aRecordBelowTheHeaderIsNoSecondHeader() {
        Gathered read = projects("Projekt-Nr.;Bemerkung;Titel;Leadpartner;Beginn;Ende;Gesamtkosten;EFRE\nP-1;Land;Programm;Website;1.2.2012;31.12.2012;1;1\n");
        assertEquals(List.of(1L, 1L, 0L, 0L), read.counts());
        Gathered words = new Desk(inputs.resolve("other")).put("be-liege/2012-Q1/participations.csv", "Event ID;Remark;Name;Organisation\nE-1;Country;Date;Sector\n").read();
        assertEquals(1, words.facts.size());
    }

    @Test
    void aHeaderOnceMoreIsTheHeader() {
        String header = "Projekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\n";
        Gathered read = projects("Seite 1;;;;\n" + header + "P-1;1.2.2012;31.12.2012;1;1\n;;;;\n" + header + "P-2;1.2.2012;31.12.2012;1;1\n");
        assertEquals(List.of(2L, 2L, 0L, 2L), read.counts());
        String two = "Projekt-Nr.;Laufzeit;;Gesamtkosten;EFRE\n;von;bis;;\n";
        read = projects(two + "P-1;1.2.2012;31.12.2012;1;1\n" + two + "P-2;1.2.2012;31.12.2012;1;1\n");
        assertEquals(List.of(2L, 2L, 0L, 0L), read.counts());
    }

    /** Another header below records, of the same columns in another order or of more of them, is a question. */
    @Test
    void aSecondTableIsAQuestion() {
        String first = "Projekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\nP-1;1.2.2012;31.12.2012;1;1\nP-2;1.2.2012;31.12.2012;1;1\n";
        Gathered read = projects(first + "Projekt-Nr.;Ende;Beginn;EFRE;Gesamtkosten\nP-3;31.12.2012;1.2.2012;1;1\n");
        assertEquals(List.of("0 ambiguous-header"), read.found());
        assertTrue(read.findings.get(0).message().startsWith("row 1 and row 4 both look like the header"), read.findings.get(0).message());
        assertEquals(List.of("0 ambiguous-header"), projects(first + "Projekt-Nr.;Titel;Beginn;Ende;Gesamtkosten;EFRE\nP-3;A;1.2.2012;31.12.2012;1;1\n").found());
    }

    /** The records above are read, and the column that only the later spelling names with them. */
    @Test
    void aLaterHeaderThatIsUnderstoodBetterLosesNoRecords() {
        String records = "P-%d;TTC %d;1.2.2012;31.12.2012;1;1\n";
        String first = "Projekt-Nr.;Titel des V.;Beginn;Ende;Gesamtkosten;EFRE\n" + records.formatted(1, 1) + records.formatted(2, 2);
        Gathered read = projects(first + "Projekt-Nr.;Titel;Beginn;Ende;Gesamtkosten;EFRE\n" + records.formatted(3, 3));
        assertEquals(List.of(3L, 3L, 0L, 0L), read.counts());
        assertEquals(List.of("TTC 1", "TTC 2", "TTC 3"), read.column("title"));
        read = projects(first.replace("Projekt-Nr.", "Kennung") + "Projekt-Nr.;Titel;Beginn;Ende;Gesamtkosten;EFRE\n" + records.formatted(3, 3));
        assertEquals(List.of("P-1", "P-2", "P-3"), read.column("project_id"));
    }

    @Test
    void titlesWithWordsOfHeadingsAreTitles() {
        Gathered read = projects("Programm;TTC;Leadpartner;AGIT;Stand\nLand;DE;Region;Aachen;2012\n;;;;\nProjekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\nP-1;1.2.2012;31.12.2012;1;1\n");
        assertEquals(List.of(1L, 1L, 0L), read.counts().subList(0, 3));
    }

    @Test
    void amountsInThousandsByATitleAreAQuestionToo() {
        String table = "Projekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\nP-1;1.2.2012;31.12.2012;12;5\n";
        for (String title : List.of("Angaben in Tsd. EUR", "Beträge in TEUR", "Liste 2012 (in 1.000 €)", "Montants en milliers d'euros", "amounts in € '000 EUR;;x", "Bedragen x 1.000",
                ";;;in Tausend Euro, Stand 2012")) {
            assertEquals(List.of("0 total_budget ambiguous-header"), projects(title + "\n" + table).found(), title);
        }
        for (String title : List.of("Ein Programm von 5 Mio. EUR", "Postfach 1000", "Angaben in EUR", "Die 1000 besten Projekte", "1000")) {
            assertEquals(List.of("12.00"), projects(title + "\n" + table).column("total_budget"), title);
        }
    }

    @Test
    void aFooterIsARejectedRow() {
        String header = "Projekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\nP-1;1.2.2012;31.12.2012;1;1\n";
        assertEquals(List.of("3 wrong-field-count"), projects(header + "Stand: 31.12.2014\n").found());
        assertEquals(List.of("3 start missing-value"), projects(header + "Stand: 31.12.2014;;;;\n").found());
    }

    @Test
    void totalsWithMoreWordsAreTotalsWhereNothingButNumbersStandsBesideThem() {
        String header = "Projekt-Nr.;Titel;Beginn;Ende;Gesamtkosten;EFRE\n";
        String record = "P-1;Total Quality;1.2.2012;31.12.2012;1;1\n";
        for (String total : List.of("Total 2014-Q1;;;;1;1", ";Summe Aachen;;;1;1", "Gesamtsumme:;;;;1;1", ";Totaal generaal;;;1;1", "Sous-total FEDER;;;;1;1",
                "di cui FESR e FSE;;;;1;1", ";davon EFRE;;;1;1", "Zwischensumme 1;;;;1;", "TOTALE;;;;1;1", "Σύνολο έργων;;;;1;1", "Итого;;;;1;1", "Celkem za rok;;;;1;1",
                "of which ERDF;;;;1;1", ";waarvan EFRO;;;1;1", "dont FEDER;;;;1;1", "Totale generale;;;;1;1")) {
            assertEquals(List.of(1L, 1L, 0L, 1L), projects(header + record + total + "\n").counts(), total);
        }
        assertEquals(List.of("2 project_id missing-value"), projects(header + ";Total Quality Management;1.2.2012;31.12.2012;1;1\n").found());
        assertEquals(1, projects(header + "Total 7;Energie;1.2.2012;31.12.2012;1;1\n").facts.size());
        assertEquals(1, projects(header + "TOTAL-7;;1.2.2012;31.12.2012;1;1\n").facts.size());
    }

    @Test
    void aMissingColumnIsNamedWithWhatWasNotUnderstood() {
        Gathered read = projects("Projekt-Nr.;Beginn des Vorhabens;Ende;Gesamtkosten;EFRE\n");
        assertEquals(List.of("0 start missing-column"), read.found());
        String message = read.findings.get(0).message();
        assertTrue(message.contains("start") && message.contains("\"Beginn des Vorhabens\""), message);
    }

    @Test
    void aDelimiterInTheTitleAloneIsNone() {
        Gathered read = projects("a,b,c,d,e,f\nx|y|z\nProjekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\nP-1;1.2.2012;31.12.2012;1,50;1,25\n");
        assertEquals(List.of("1.50"), read.column("total_budget"));
        byte[] tabs = "Titel; mit, allem\nProjekt-Nr.\tBeginn\tEnde\tGesamtkosten\tEFRE\nP-1\t1.2.2012\t31.12.2012\t1,50\t1,25\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("1.25"), new Desk(inputs).put(PROJECTS + "csv", tabs).read().column("eu_funding"));
    }

    @Test
    void apostrophesForQuotes() {
        String header = "Projekt-Nr.;Titel;Beginn;Ende;Gesamtkosten;EFRE\n";
        String record = "'P-1';'a; \"b\" ''c''';1.2.2012;31.12.2012;1,50;1,25\n";
        assertEquals(List.of("a; \"b\" 'c'"), projects(header + record).column("title"));
        String wrapped = "'" + header.trim().replace(";", "';'") + "'\n'P-1';'b';'1.2.2012';'31.12.2012';'1,50';'1,25'\n";
        assertEquals(List.of("P-1"), projects(wrapped).column("project_id"));
        assertEquals(List.of("'s-Hertogenbosch", "'t Zand; Peel"), projects(header + "P-1;'s-Hertogenbosch;1.2.2012;31.12.2012;1;1\n"
                + "P-2;\"'t Zand; Peel\";1.2.2012;31.12.2012;1;1\n").column("title"));
    }

    @Test
    void rareDelimiters() {
        for (String delimiter : List.of(":", "^", "~", "#")) {
            String text = "Projekt-Nr.;Beginn;Ende;Gesamtkosten;EFRE\nP-1;1.2.2012;31.12.2012;1,50;1,25\n".replace(";", delimiter);
            assertEquals(List.of("1.50"), projects(text).column("total_budget"), delimiter);
        }
        assertEquals(List.of("1.50"), projects("project_id start end total_budget eu_funding\nP-1 2012-02-01 2012-12-31 1.50 1.25\n").column("total_budget"));
    }

    /** A list of people sent as another dataset is not shown. */
    @Test
    void whatIsNoHeaderIsNotShown() throws Exception {
        Path file = java.nio.file.Files.writeString(inputs.resolve("people.csv"), "Start;Ada Lovelace\nx;Grace Hopper\n");
        CheckedPart part = new FileCheck(Ttc.DEFINITIONS, java.util.Optional.empty(), java.util.Optional.of(FactTable.PROJECTS)).check(List.of(file)).get(0).parts().get(0);
        assertEquals(List.of(), part.columns());
        assertEquals(0, part.headerRow());
    }
}
