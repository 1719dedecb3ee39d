package eu.meuse.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.HeldOut;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.sections.PublicReport;
import eu.meuse.reports.sections.Words;
import eu.meuse.reports.sections.evaluation.Evaluation;
import eu.meuse.reports.sections.region.RegionSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of a programme with long names, twenty regions and few data, as their pages show them. */
final class PagesTest {
    private static final double ROUNDING = 0.6;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void aRegionsSheetHasTwoPages(String language) throws IOException {
        for (ResultsBundle bundle : List.of(HeldOut.bundle(), SmallProgramme.bundle())) {
            PublicResults results = PublicResults.of(bundle);
            for (String region : RegionSheet.regions(results)) {
                assertEquals(2, pages(RegionSheet.document(results, region, language)).size(), region);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void nothingRunsOverAMarginAndNoPageIsNearlyEmpty(String language) throws IOException {
        ResultsBundle bundle = HeldOut.bundle();
        PublicResults results = PublicResults.of(bundle);
        for (DocumentSpec document : List.of(PublicReport.document(results, language), Evaluation.document(bundle, language),
                RegionSheet.document(results, RegionSheet.regions(results).get(0), language))) {
            for (Page page : pages(document)) {
                assertTrue(page.left >= Paper.LEFT - ROUNDING && page.right <= Paper.RIGHT + ROUNDING,
                        document.title() + ": " + page.left + " to " + page.right + " on\n" + page.text);
                assertTrue(page.text.lines().count() > 6, document.title() + ": nearly empty:\n" + page.text);
            }
        }
    }

    /** It moves to the next page with the one before it. */
    @Test
    void theLastTermOfAListDoesNotStandAlone() {
        Definitions three = new Definitions(List.of(new Definitions.Entry("One", "First.", ""), new Definitions.Entry("Two", "Second.", ""),
                new Definitions.Entry("Three", "Third.", "")));
        List<Strip> strips = new DefinitionStrips(new DocumentFonts("0123456789abcdef"), Tag.root(null)).of(three);
        assertEquals(2, strips.stream().filter(strip -> !strip.joined()).count(), "after the first and after the last");
    }

    /** A page holds 700 points or so: what stands above a picture turns with it, what is too much below it does not. */
    @Test
    void whatNoPageHoldsIsPartedBelowItsPictureAndNotAboveIt() {
        List<String> drawn = new ArrayList<>();
        Flow flow = new Flow(new Sheet() {
            @Override
            public void draw(Strip strip, double top) {
                drawn.add(Math.round(strip.height()) + " at " + Math.round(top));
            }

            @Override
            public void turn() {
                drawn.add("turn");
            }
        }, Paper.TOP, true);
        Strip.Drawing nothing = (canvas, top) -> {};
        List<Strip> strips = new ArrayList<>(List.of(Strip.of(0, 400, nothing)));
        strips.addAll(Strip.joined(List.of(Strip.of(0, 30, nothing), Strip.of(0, 500, nothing), Strip.of(0, 290, nothing)), false));
        flow.place(strips);
        long top = Math.round(Paper.TOP);
        assertEquals(List.of("400 at " + top, "turn", "30 at " + top, "500 at " + (top - 30), "turn", "290 at " + top), drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void theSummaryIsOnePage(String language) throws IOException {
        for (ResultsBundle bundle : List.of(HeldOut.bundle(), SmallProgramme.bundle())) {
            List<Page> pages = pages(PublicReport.document(PublicResults.of(bundle), language));
            String last = Words.of(language).text("quality.delivered.none", "quarter", "").substring(0, 14);
            assertTrue(pages.get(0).text.contains(last), "the summary ends on the first page:\n" + pages.get(0).text);
            assertTrue(pages.get(1).text.contains(bundle.outline().get(1).title(language).substring(0, 6)), pages.get(1).text);
        }
    }

    /** What stands on a page, and how far to the left and right. */
    private static final class Page extends PDFTextStripper {
        private double left = Paper.WIDTH;
        private double right;
        private String text;

        static Page of(PDDocument document, int number) throws IOException {
            Page page = new Page();
            page.setStartPage(number);
            page.setEndPage(number);
            page.text = page.getText(document);
            return page;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getUnicode().isBlank() ? 0 : letter.getXDirAdj() + letter.getWidthDirAdj());
            super.processTextPosition(letter);
        }
    }

    private static List<Page> pages(DocumentSpec spec) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(spec))) {
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(Page.of(document, number));
            }
            return pages;
        }
    }
}
