package eu.meuse.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.SmallStatement;
import eu.meuse.reports.sections.statement.StatementDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of many partners with long names and large amounts, as their pages show them. */
final class StatementPagesTest {
    private static final int PARTNERS = 30;

    /** Thirty times 999,999,999.99 in two categories: 59,999,999,999.40. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 59,999,999,999.40 | ERDF rate | −29,999,999.70
            de | 59.999.999.999,40 | EFRE-Satz | −29.999.999,70
            """)
    void noAmountIsDividedAndEveryPageOfATableHasItsHead(String language, String total, String head, String negative)
            throws IOException {
        List<String> pages = pages(PdfPrinter.print(StatementDocument.document(SmallStatement.large(PARTNERS), language)));
        String all = String.join("\n", pages);
        assertTrue(all.contains(total), "the sum of all budgets stands on one line");
        assertTrue(all.contains(negative), "a negative sum stands on one line");
        List<String> tables = pages.stream().filter(page -> parts(page, head) > 0).toList();
        assertTrue(tables.size() >= 2, "the table of partners runs over pages");
        assertEquals(List.of(), pages.stream().filter(page -> page.lines().count() < 5).toList(), "no page is nearly empty");
    }

    /** How often words stand in a page, wherever its lines break. */
    private static int parts(String page, String words) {
        String plain = page.replaceAll("\\s+", "").replace("\u00ad", "");
        return (plain.length() - plain.replace(words.replaceAll("\\s+", ""), "").length()) / words.replaceAll("\\s+", "").length();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
