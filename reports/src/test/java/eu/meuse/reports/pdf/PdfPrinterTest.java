package eu.meuse.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    @Test
    void sameDocumentSameBytesUnderAnyLocaleTimeZoneAndThread() {
        byte[] first = print(Specimens.everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            IntStream.range(0, 8).parallel().forEach(i -> assertArrayEquals(first, print(Specimens.everything())));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void textOfTablesChartsAndTilesCanBeRead() throws IOException {
        String text = String.join("\n", pages(print(Specimens.everything())));
        for (String expected : List.of(
                "Towards Top Technology Clusters", "Łódź Βόλος Škofja", "4.994.022,00 €", "7 von 7 Regionen",
                "Deutschsprachige Gemeinschaft Belgiens", "nichts erhalten", "verborgen (weniger als 5)", "12,0",
                "8.641.975,23 €", "Verborgene Werte schützen Personen.", "Programm 6,2", "Q3 2014", "keine Daten",
                "Provinz Limburg (Belgien), Q3 2012: verborgen", "Summe 10 · Energie: verborgen", "Hebel",
                "Erfundene Beispieldaten", "Seite 1 von", "Nicht alle Regionen haben geliefert")) {
            assertTrue(text.contains(expected), expected + " is not in\n" + text);
        }
    }

    @Test
    void longTableHasItsHeadOnEveryPageAndEveryRowOnce() throws IOException {
        List<String> labels = IntStream.range(0, 150).mapToObj(i -> "Zeile " + i + " Ende").toList();
        List<String> pages = pages(print(List.of(Specimens.table("Lange Tabelle", labels))));
        assertTrue(pages.size() > 3, "pages: " + pages.size());
        for (String page : pages) {
            assertTrue(page.contains("Teilnahmen"), page);
        }
        String text = String.join("\n", pages);
        for (String label : labels) {
            assertEquals(text.indexOf(label), text.lastIndexOf(label), label);
            assertTrue(text.contains(label), label);
        }
    }

    @Test
    void everyPageHasTheFootnoteAndItsNumber() throws IOException {
        List<String> pages = pages(print(Specimens.everything()));
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("Erfundene Beispieldaten"), pages.get(i));
            assertTrue(pages.get(i).contains("Seite " + (i + 1) + " von " + pages.size()), pages.get(i));
        }
    }

    @Test
    void headingNeverStandsAloneAtTheFootOfAPage() throws IOException {
        // Whatever stands above: push a heading down line by line over the whole page.
        for (int lines = 28; lines < 46; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Paragraph("x", Paragraph.Style.SMALL));
            }
            blocks.add(new Heading(1, "Überschrift"));
            blocks.add(new Chart(Specimens.bars("bars", Specimens.REGIONS)));
            for (String page : pages(print(blocks))) {
                assertEquals(page.contains("Überschrift"), page.contains("nichts erhalten"), lines + " lines: " + page);
            }
        }
    }

    @Test
    void pageBreaksMakeNoEmptyPages() throws IOException {
        List<String> pages = pages(print(List.of(new PageBreak(), Paragraph.of("eins"), new PageBreak(),
                new PageBreak(), Paragraph.of("zwei"), new PageBreak())));
        assertEquals(2, pages.size());
        assertTrue(pages.get(0).contains("eins") && pages.get(1).contains("zwei"));
    }

    @Test
    void wordsWiderThanTheirColumnAreDividedNotCut() throws IOException {
        String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
        Table table = new Table("", IntStream.range(0, 9).mapToObj(i -> Table.Column.number(word + i)).toList(),
                List.of(), java.util.Optional.empty(), "");
        String text = String.join("", pages(print(List.of(table)))).replaceAll("[\\u00AD\\s-]", "");
        for (char letter : "Rindfleischetikettierungs".toCharArray()) {
            assertTrue(text.indexOf(letter) >= 0, "missing " + letter);
        }
        assertEquals(9, text.split("gesetz\\d?", -1).length - 1, text);
    }

    @Test
    void lettersThatTheTypefaceLacksLeaveAVisibleBox() throws IOException {
        String text = String.join("", pages(print(List.of(Paragraph.of("Tokio heißt \u6771\u4EAC.")))));
        assertTrue(text.contains("Tokio heißt \u25A1\u25A1."), text);
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Specimens.everything()))) {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Zusammenfassung", first.getTitle());
            assertEquals("Veranstaltungen", first.getNextSibling().getTitle());
            assertEquals("Gutscheine nach Bereich", first.getNextSibling().getFirstChild().getTitle());
            assertFalse(first.hasChildren());
        }
    }

    private static byte[] print(List<Block> blocks) {
        return PdfPrinter.print(Specimens.document("de", blocks));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
