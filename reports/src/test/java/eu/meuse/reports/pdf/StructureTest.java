package eu.meuse.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** The structure that screen readers walk. */
class StructureTest {

    @Test
    void headsOfTablesHaveAScopeAndChartsHaveWords() throws IOException {
        List<PDStructureElement> all = elements();
        List<PDStructureElement> heads = all.stream().filter(is("TH")).toList();
        assertEquals(5 + 7 + 1, heads.size());
        heads.forEach(head -> assertTrue(head.getCOSObject().getDictionaryObject(COSName.A) != null, "no scope"));
        List<PDStructureElement> figures = all.stream().filter(is("Figure")).toList();
        assertEquals("Emblem der Europäischen Union", figures.get(0).getAlternateDescription());
        assertEquals(1 + 6, figures.size());
        figures.forEach(figure -> assertTrue(!figure.getAlternateDescription().isBlank(), "no words"));
    }

    @Test
    void readingOrderIsThatOfTheBlocks() throws IOException {
        List<String> roles = elements().stream().map(PDStructureElement::getStructureType)
                .filter(List.of("H1", "H2", "H3", "H4", "L", "Table", "Figure")::contains).toList();
        assertEquals(List.of("Figure", "H1", "H2", "L", "H2", "Figure", "Table", "H3", "Figure", "Figure", "H4",
                "Figure", "Figure", "H3", "Figure", "H2", "L"), roles);
    }

    private static java.util.function.Predicate<PDStructureElement> is(String role) {
        return element -> role.equals(element.getStructureType());
    }

    private static List<PDStructureElement> elements() throws IOException {
        byte[] pdf = PdfPrinter.print(Specimens.document("de", Specimens.everything()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDStructureElement> all = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
            return all;
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }
}
