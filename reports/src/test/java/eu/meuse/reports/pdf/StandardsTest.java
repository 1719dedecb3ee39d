package eu.meuse.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.HeldOut;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.bundle.SmallStatement;
import eu.meuse.reports.sections.PublicReport;
import eu.meuse.reports.sections.evaluation.Evaluation;
import eu.meuse.reports.sections.region.RegionSheet;
import eu.meuse.reports.sections.statement.StatementDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of documents with every kind of block. */
class StandardsTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyBlockIsArchivalAndAccessible(String language) throws Exception {
        byte[] pdf = PdfPrinter.print(Specimens.document(language, Specimens.everything()));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void theStatementIs(String language) throws Exception {
        byte[] pdf = PdfPrinter.print(StatementDocument.document(SmallStatement.bundle(), language));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void whatIsMadeOfAProgrammeThatNobodyHadInMindIs(String language) throws Exception {
        ResultsBundle bundle = HeldOut.bundle();
        PublicResults results = PublicResults.of(bundle);
        for (DocumentSpec document : List.of(PublicReport.document(results, language), Evaluation.document(bundle, language),
                RegionSheet.document(results, RegionSheet.regions(results).get(7), language))) {
            byte[] pdf = PdfPrinter.print(document);
            assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFA_3_A), document.title());
            assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFUA_1), document.title());
        }
    }

    @Test
    void aStatementOfNothingIs() throws Exception {
        byte[] pdf = PdfPrinter.print(StatementDocument.document(SmallProgramme.bundle(), "nl"));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void documentsWithoutContentFundingAndAttachmentsAre() throws Exception {
        DocumentSpec full = Specimens.document("en", List.of());
        byte[] pdf = PdfPrinter.print(new DocumentSpec("en", "A title", "", full.running(),
                new DocumentSpec.Funding(false, "", List.of()), full.origin(), List.of(), List.of()));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(Set.of(), Validator.faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void theValidatorSeesAFaultWhereThereIsOne() throws Exception {
        byte[] pdf = PdfPrinter.print(Specimens.document("de", Specimens.everything()));
        // The metadata packet stands in the file uncompressed; take PDF/UA's mark out of it.
        String broken = new String(pdf, StandardCharsets.ISO_8859_1).replace("pdfuaid:part>1<", "pdfuaid:part>9<");
        assertFalse(Validator.faults(broken.getBytes(StandardCharsets.ISO_8859_1), PDFAFlavour.PDFUA_1).isEmpty());
    }
}
