package eu.meuse.reports.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.meuse.reports.blocks.FigureGrid;
import eu.meuse.reports.bundle.SmallProgramme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HtmlTest {
    @Test
    void whatWouldBeMarkupIsText() {
        assertEquals("<p class=\"a&quot; onclick=&quot;x\">&lt;b&gt; &amp;amp; &#39;1&#39;</p>\n",
                new Html().element("p", "<b> &amp; '1'", "class", "a\" onclick=\"x").toString());
    }

    @Test
    void controlCharactersHalvesOfCharactersAndMarksThatTurnTextAreSpaces() {
        assertEquals("a b c d 😀", Html.escaped("a\u0000b\ud800c\u202ed\u0009😀"));
    }

    @Test
    void cellsAreSortedByTheNumberThatTheLanguageWrites() {
        TableHtml english = new TableHtml(new Html(), "en", ".");
        assertEquals("1234.5", english.sortKey("1,234.5"));
        assertEquals("-12", english.sortKey("\u221212"));
        assertEquals("99.9", english.sortKey(">99.9%"));
        assertEquals("3", english.sortKey("3 (of 7)"));
        assertEquals("none", english.sortKey("none"));
        assertEquals("1234567.25", new TableHtml(new Html(), "de", ",").sortKey("1.234.567,25 €"));
        assertEquals("1234567.25", new TableHtml(new Html(), "fr", ",").sortKey("1\u202f234\u202f567,25 €"));
    }

    @Test
    void dataCannotEndTheElementTheyStandIn() throws Exception {
        String text = "</script><!-- \" \\ \n \u2028 é";
        String json = GridJson.string(text);
        assertFalse(json.contains("<") || json.contains("\u2028"), json);
        assertEquals("</script><!-- \" \\   \u2028 é".replace("  ", " \n"), JsonMapper.builder().build().readTree(json).asText());
    }

    @Test
    void namesOfRowsAreBrokenBetweenWordsAndLongWordsBetweenSyllables() {
        assertEquals(List.of("Ost"), RowNames.lines(" Ost ", false));
        assertEquals(List.of("Gemeenschappelijk grensoverschrijdend", "samenwerkingsverband"),
                RowNames.lines("Gemeenschappelijk grensoverschrijdend samenwerkingsverband", false));
        List<String> lines = RowNames.lines("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Wien", true);
        assertEquals("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Wien", String.join("", lines).replace("-", ""));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 33) && lines.size() == 2, lines.toString());
    }

    @Test
    void aGridWithoutAWordForEachColumnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FigureGrid("", List.of("a", "b"), "", "",
                List.of(new FigureGrid.Row(List.of("x"), Optional.empty(), "", ""))));
    }

    @Test
    void thePageHoldsNoAddressButItsOwnFilesAndItsPolicyAllowsNoMore() {
        String page = new String(PagePrinter.print(Pages.of(SmallProgramme.bundle(), List.of("de", "fr"))), StandardCharsets.UTF_8);
        assertFalse(page.contains("http://") || page.contains("https://") || page.contains("url(") || page.contains("@import"), "an address");
        assertFalse(page.contains(" style=") || page.contains(" onclick="), "what the policy would stop");
        assertTrue(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"), page.substring(0, 500));
        assertEquals(page, new String(PagePrinter.print(Pages.of(SmallProgramme.bundle(), List.of("de", "fr"))), StandardCharsets.UTF_8));
    }
}
