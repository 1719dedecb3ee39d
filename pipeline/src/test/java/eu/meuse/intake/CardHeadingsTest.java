package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sender's card says of a heading goes before what the vocabulary says. */
class CardHeadingsTest {
    private static final String REGION = "be-liege";
    /** As in lists with groups over their columns, each in two languages. */
    private static final List<String> GROUPED = List.of("N° de projet;Intitulé;Début;Fin;Montant des aides décidées (€);;Montant des aides dépensées (€);",
            ";;;;\"Coût total\nTotal eligible expenditure\";\"FEDER (40%)\nUnion co-financing rate (40%)\";\"Coût total\nTotal eligible expenditure\";\"FEDER (40%)\nUnion co-financing rate (40%)\"",
            "A;T;2012-01-01;2012-12-31;100.00;40.00;60.00;24.00");

    @TempDir
    Path folder;

    private Gathered read(List<String> fixes, List<String> lines) throws Exception {
        StringBuilder card = new StringBuilder("quirks:\n");
        for (int i = 0; i < fixes.size(); i++) {
            card.append("  - number: " + (i + 1) + "\n    cause: So.\n    dataset: projects\n    fix: {" + fixes.get(i) + "}\n");
        }
        return new Senders(folder).card(REGION, card.toString()).put(REGION + "/2012-Q1/projects.csv", String.join("\n", lines) + "\n").read();
    }

    private static List<String> said(Gathered read, String code) {
        return read.findings.stream().filter(found -> found.code().equals(code)).map(Finding::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Montant des aides décidées (€) Coût total Total eligible expenditure", "MONTANT DES AIDES DECIDEES – Coût total",
        "Montant des aides décidées Total eligible expenditure"})
    void aHeadingBelowAGroup(String own) throws Exception {
        Gathered read = read(List.of("headings: {\"" + own + "\": total_budget, \"Montant des aides décidées FEDER (40%)\": eu_funding}"), GROUPED);
        assertEquals(List.of("100.00"), read.column("total_budget"), () -> read.findings.stream().map(Finding::message).toList().toString());
        assertEquals(List.of("40.00"), read.column("eu_funding"));
        assertEquals(List.of(), said(read, "heading-not-there"));
    }

    /** What the card calls something else is no second one of the column. */
    @Test
    void whatTheCardSaysOfOneColumnLeavesTheOther() throws Exception {
        Gathered read = read(List.of("headings: {\"Montant des aides dépensées Coût total\": national_funding, \"Montant des aides dépensées FEDER 40%\": objective}"), GROUPED);
        assertEquals(List.of("100.00"), read.column("total_budget"), () -> read.findings.stream().map(Finding::message).toList().toString());
        assertEquals(List.of("60.00"), read.column("national_funding"));
        assertEquals(List.of("24.00"), read.column("objective"));
    }

    @Test
    void columnsThatAreLeftOut() throws Exception {
        Gathered read = read(List.of("leave_out: [\"Montant des aides dépensées Coût total\", \"Montant des aides dépensées FEDER (40%)\", Prix, Intitullé]"), GROUPED);
        assertEquals(List.of("100.00"), read.column("total_budget"), () -> read.findings.stream().map(Finding::message).toList().toString());
        assertEquals(List.of("no column bears the heading \"Intitullé\" that the source card leaves out; near it is \"Intitulé\""), said(read, "heading-not-there"));
        assertEquals(List.of(), said(read, "unknown-column"));
    }

    /** The vocabulary takes {@code Regio} for the programme's region. */
    @Test
    void aColumnOfAnotherMeaningIsLeftOut() throws Exception {
        Gathered read = read(List.of("leave_out: [Regio]"), List.of("Project ID;Regio;Start;End;Total budget;EU funding", "A;Zeeland;2012-01-01;2012-12-31;2.00;1.00"));
        assertEquals(List.of("null"), read.column("region"));
    }

    @Test
    void aHeadingOfTwoColumnsIsAskedFor() throws Exception {
        Gathered read = read(List.of("headings: {Coût total: total_budget}"), GROUPED);
        assertEquals(List.of("several columns bear the heading \"Coût total\" that the source card reads as total_budget:"
                + " \"Montant des aides décidées (€) Coût total Total eligible expenditure\", \"Montant des aides dépensées (€) Coût total Total eligible expenditure\";"
                + " write more of the one that is meant, what stands above it first"), said(read, "heading-not-there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operation name/portfolio", "Projektnr."})
    void aPartOfACellThatTheVocabularyReadsOtherwise(String own) throws Exception {
        Gathered read = read(List.of("headings: {\"" + own + "\": programme}", "number_rows: [project_id]"), List.of(
                (own.startsWith("P") ? "Projektnr. / Projectnr. / N° du projet" : "\"Portefeuille\nOperation name/portfolio\"") + ";Début;Fin;Total budget;EU funding",
                "X;2012-01-01;2012-12-31;2.00;1.00"));
        assertEquals(List.of("X"), read.column("programme"));
        assertEquals(List.of("be-liege-" + read.facts.get(0).row()), read.column("project_id"));
    }

    /** Without it the column would be that of the vocabulary, and nothing would tell. */
    @Test
    void aSlipOfALetterIsSaidThoughTheColumnIsFound() throws Exception {
        Gathered read = read(List.of("headings: {Unions-Kofinanzirungssatz: eu_funding}"), List.of(
                "Project ID;Start;End;Total budget;EU funding;Unions-Kofinanzierungssatz (in EUR)", "A;2012-01-01;2012-12-31;2.00;1.00;5"));
        assertEquals(List.of("no column bears the heading \"Unions-Kofinanzirungssatz\" that the source card reads as eu_funding;"
                + " near it is \"Unions-Kofinanzierungssatz (in EUR)\""), said(read, "heading-not-there"));
    }

    private static List<String> list(String headings) {
        return List.of("Project ID;Start;End;" + headings, "A;2012-01-01;2012-12-31;9.00;2.00;1.00");
    }

    /** What the card has in brackets is not taken for what another cell has there. */
    @Test
    void bracketsOfTheCardCount() throws Exception {
        Gathered read = read(List.of("headings: {Förderung (EU): eu_funding}", "leave_out: [Gesamtkosten (Plan)]"), list("Gesamtkosten (Ist);Förderung (Land);EU-Mittel"));
        assertEquals(List.of("9.00"), read.column("total_budget"), () -> read.findings.stream().map(Finding::message).toList().toString());
        assertEquals(List.of("1.00"), read.column("eu_funding"));
    }

    /** {@code Kosten} may be either. */
    @Test
    void aPartDoesNotTakeAColumnFromItsFullName() throws Exception {
        Gathered read = read(List.of("headings: {Kosten: total_budget}"), list("Gesamtkosten;Kosten (netto);EU-Mittel"));
        assertEquals(1, said(read, "ambiguous-header").size());
        assertEquals(List.of(), read.column("total_budget"));
    }

    @Test
    void aRateIsLeftOutAndNotTheAmountBesideIt() throws Exception {
        Gathered read = read(List.of("leave_out: [\"EFRE %\"]"), list("Gesamtkosten;EFRE;EFRE %"));
        assertEquals(List.of("2.00"), read.column("eu_funding"), () -> read.findings.stream().map(Finding::message).toList().toString());
    }

    @Test
    void aHeadingOfSignsAloneMeansNoOtherOne() throws Exception {
        Gathered read = read(List.of("headings: {\"#\": project_id}"), List.of("#;*;Start;End;Total budget;EU funding", "A;B;2012-01-01;2012-12-31;2.00;1.00"));
        assertEquals(List.of("A"), read.column("project_id"), () -> read.findings.stream().map(Finding::message).toList().toString());
    }

    /** Of four letters that differ nobody has mistyped one. */
    @Test
    void anotherWordIsNoSlip() throws Exception {
        assertEquals(List.of(), said(read(List.of("headings: {Gesamtkosten: total_budget}"), list("Total budget;Restkosten;EU-Mittel")), "heading-not-there"));
    }

    @Test
    void noLineOfACardTellsEqualHeadingsApart() throws Exception {
        assertEquals(List.of("two columns are headed \"Gesamtkosten\" and both mean total_budget; rename or remove one"),
                said(read(List.of("leave_out: [X]"), list("Gesamtkosten;Gesamtkosten;EU-Mittel")), "ambiguous-header"));
    }
}
