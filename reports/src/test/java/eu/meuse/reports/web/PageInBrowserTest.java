package eu.meuse.reports.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.SmallDirectory;
import eu.meuse.reports.bundle.SmallProgramme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the small programme as a reader uses it, with mouse and keyboard, in a real browser. */
final class PageInBrowserTest {
    /** The column of events to date of the chapter about events. */
    private static final String EVENTS = "#en-2 table";

    @TempDir
    static Path dir;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.found().isPresent(), "left out: there is no Chromium; name one by -Dmeuse.chromium");
        browser = Browser.start(Browser.found().orElseThrow(), dir.resolve("browser"));
        page = Files.write(dir.resolve("index.html"), PagePrinter.print(Pages.of(SmallProgramme.bundle(), SmallProgramme.LANGUAGES)));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothingFailsAndNothingIsFetched() throws Exception {
        browser.open(page, "");
        browser.click("#en .dark");
        browser.click("#en .languages a[lang=fr]");
        assertEquals(List.of(), browser.tools().said("Runtime.exceptionThrown"));
        assertEquals(List.of(), browser.tools().said("Runtime.consoleAPICalled"));
        assertEquals(List.of(), browser.tools().said("Log.entryAdded"));
        assertEquals(List.of(page.toUri().toString()), browser.tools().said("Network.requestWillBeSent").stream()
                .map(request -> request.get("request").get("url").asText())
                .toList());
    }

    @Test
    void thePolicyStopsWhatIsNotThePagesOwn() throws Exception {
        browser.open(page, "");
        assertTrue(browser.holds("(() => { const made = document.createElement('script'); made.textContent = 'window.strange = 1';"
                + " document.body.append(made); return window.strange === undefined; })()"));
        assertTrue(browser.holds("fetch('data:text/plain,x').then(() => false, () => true)"));
        assertFalse(browser.tools().said("Log.entryAdded").isEmpty(), "the browser should have said that it refused");
    }

    @Test
    void aClickOnAHeadSortsNumbersBySizeAndBackAgain() throws Exception {
        browser.open(page, "#en");
        assertEquals(List.of("4", "6", "0"), column(EVENTS, 1));
        browser.click(EVENTS + " th:nth-child(2) button");
        assertEquals(List.of("0", "4", "6"), column(EVENTS, 1));
        assertEquals("ascending", sorted(EVENTS, 2));
        browser.click(EVENTS + " th:nth-child(2) button");
        assertEquals(List.of("6", "4", "0"), column(EVENTS, 1));
        assertEquals("descending", sorted(EVENTS, 2));
        browser.click(EVENTS + " th:nth-child(2) button");
        assertEquals(List.of("4", "6", "0"), column(EVENTS, 1));
        assertEquals("", sorted(EVENTS, 2));
        assertEquals("10", browser.text("document.querySelector('" + EVENTS + " tfoot td').textContent"));
    }

    @Test
    void whatIsNotThereComesLastHoweverItIsSorted() throws Exception {
        browser.open(page, "#en");
        for (int click = 0; click < 2; click++) {
            browser.click(EVENTS + " th:nth-child(3) button");
            assertEquals("nothing received", column(EVENTS, 2).get(2));
        }
    }

    @Test
    void aTableCanBeSortedByKeyboardAlone() throws Exception {
        browser.open(page, "#de");
        String table = "#de-2 table";
        browser.evaluate("document.querySelector('#de-2 .files a:last-child').focus()");
        browser.press("Tab");
        assertEquals("Region", browser.text("document.activeElement.textContent"));
        assertTrue(browser.holds("getComputedStyle(document.activeElement).outlineStyle !== 'none'"), "the focus must be seen");
        browser.press("Enter");
        assertEquals(List.of("Nord", "Ost", "West"), column(table, 0));
        browser.press(" ");
        assertEquals(List.of("West", "Ost", "Nord"), column(table, 0));
    }

    @Test
    void figuresAreChosenByRegionSectorAndPeriod() throws Exception {
        browser.open(page, "#en");
        int all = figures();
        PublicResults results = PublicResults.of(SmallProgramme.bundle());
        assertEquals(results.figures().rows().size()
                + results.history().stream().filter(past -> !past.quarter().equals(results.run().quarter())).count(), all);
        choose(1, "In Q1 2013");
        assertTrue(figures() > 0 && figures() < 20, "earlier quarters of the programme as a whole alone: " + figures());
        assertEquals(List.of(""), distinct(2));
        browser.click("#en-figures .reset");
        choose(2, "East");
        assertEquals(List.of("East"), distinct(2));
        assertTrue(browser.text(count()).startsWith(figures() + " of "), browser.text(count()));
        choose(1, "In Q2 2013");
        assertEquals(List.of("In Q2\u00a02013"), distinct(1));
        browser.evaluate("(() => { const search = document.querySelector('#en-figures input'); search.value = 'JOBS'; "
                + "search.dispatchEvent(new Event('input')); })()");
        assertEquals(1, figures());
        choose(3, "Energy");
        assertEquals("No figure is like that.", browser.text(count()));
        browser.click("#en-figures .reset");
        assertEquals(all, figures());
        choose(3, "all together");
        assertEquals(List.of(""), distinct(3));
    }

    @Test
    void aListIsSearchedByEachOfSeveralValuesAndStaysSorted() throws Exception {
        Path listed = Files.write(dir.resolve("listed.html"), PagePrinter.print(Pages.of(SmallDirectory.bundle(), List.of("en", "de"))));
        browser.open(listed, "#en");
        assertEquals("5 of 5 entries", browser.text(found()));
        assertEquals("all Chile Japan Peru", browser.text("[...document.querySelectorAll('#en .directory select')].pop().innerText.split(/\\s+/).join(' ')"));
        pick(2, "Japan");
        assertEquals(List.of("=Delta", "Alpha"), members());
        pick(1, "North");
        assertEquals(List.of("Alpha"), members());
        browser.click("#en .directory .reset");
        browser.click("#en .directory th:nth-child(4) button");
        assertEquals(List.of("Epsilon", "Beta", "Alpha", "Gamma", "=Delta"), members());
        pick(2, "Peru");
        assertEquals(List.of("Epsilon", "Beta", "Alpha"), members());
        pick(1, "south");
        assertEquals("No entry is like that.", browser.text(found()));
    }

    @Test
    void allFiguresCanBeSortedByValue() throws Exception {
        browser.open(page, "#en");
        choose(0, "Participations");
        browser.click("#en-figures th:nth-child(6) button");
        assertEquals(List.of("40", "476,108"), column("#en-figures table", 5).subList(0, 2));
        browser.click("#en-figures th:nth-child(6) button");
        assertEquals(List.of("476,108", "40", "hidden"), column("#en-figures table", 5).subList(0, 3));
    }

    @Test
    void oneLanguageIsShownAndAnotherOpensAtTheSameChapter() throws Exception {
        browser.open(page, "#fr");
        assertEquals(List.of("fr"), shown());
        assertEquals("fr", browser.text("document.documentElement.lang"));
        assertTrue(browser.text("document.title").startsWith("Petit programme"));
        browser.evaluate("document.getElementById('fr-4').scrollIntoView({behavior: 'instant'})");
        browser.evaluate("document.querySelector('#fr .languages a[lang=nl]').click()");
        assertEquals(List.of("nl"), shown());
        assertEquals("#nl-4", browser.text("location.hash"));
        assertTrue(browser.holds("Math.abs(document.getElementById('nl-4').getBoundingClientRect().top) < 120"));
        assertEquals("Nederlands", browser.text("document.activeElement.textContent"));
        browser.open(page, "");
        assertEquals(List.of("en"), shown());
    }

    @Test
    void chartsGiveTheirValuesToPointerAndKeyboard() throws Exception {
        browser.open(page, "#en");
        String marks = "#en-2 .chart .mark";
        browser.pointAt(marks + ":nth-of-type(2)");
        assertEquals("6East", browser.text("document.querySelector('.tip').textContent"));
        browser.evaluate("document.querySelector('" + marks + "').focus()");
        assertEquals("4North", tip());
        browser.press("ArrowDown");
        assertEquals("6East", tip());
        assertEquals("East, 6", browser.text("document.activeElement.getAttribute('aria-label')"));
        assertTrue(browser.holds("(() => { const tip = document.querySelector('.tip').getBoundingClientRect(); "
                + "return tip.left >= 0 && tip.right <= innerWidth && tip.top >= 0 && tip.bottom <= innerHeight; })()"));
        browser.press("End");
        assertEquals("0West", tip());
        browser.press("Escape");
        assertTrue(browser.holds("document.querySelector('.tip').hidden"));
        assertEquals(1, browser.evaluate("document.querySelectorAll('#en-2 .mark[tabindex=\"0\"]').length").asInt());
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent() throws Exception {
        browser.open(page, "#nl");
        browser.evaluate("document.getElementById('nl').scrollIntoView()");
        browser.evaluate("document.querySelector('#nl .skip').focus()");
        assertTrue(browser.holds("document.activeElement.getBoundingClientRect().top >= 0"));
        browser.press("Enter");
        assertEquals("nl-main", browser.text("document.activeElement.id"));
        assertEquals(List.of("nl"), shown());
    }

    @Test
    void nothingIsWiderThanANarrowScreen() throws Exception {
        for (String language : SmallProgramme.LANGUAGES) {
            browser.open(page, "#" + language);
            for (int width : List.of(320, 390, 768, 1000)) {
                browser.resize(width, 800);
                assertTrue(browser.holds("document.documentElement.scrollWidth <= innerWidth"), language + " at " + width);
            }
        }
    }

    @Test
    void chartsUseTheirRoomAndNoTextLeavesThem() throws Exception {
        Path charts = Files.write(dir.resolve("charts.html"), PagePrinter.print(HostilePage.of("Region 17")));
        for (int width : List.of(320, 1280)) {
            browser.open(charts, "");
            browser.resize(width, 800);
            assertEquals("", browser.text(resource("outside.js")), "at " + width);
            assertTrue(browser.holds("document.querySelector('.bar').getBoundingClientRect().width > "
                    + "0.8 * document.querySelector('.chart').clientWidth"), "the longest bar at " + width);
        }
    }

    @Test
    void lettersStandOutFromTheirGroundInLightAndDark() throws Exception {
        for (String scheme : List.of("light", "dark")) {
            browser.open(page, "#de");
            browser.media("", scheme);
            assertEquals("", browser.text(resource("contrast.js")), scheme);
        }
    }

    @Test
    void darkIsAsTheMachineHasItUntilTheReaderSaysOtherwise() throws Exception {
        browser.open(page, "#en");
        String light = ground();
        browser.media("", "dark");
        assertNotEquals(light, ground());
        assertEquals("true", browser.text("document.querySelector('#en .dark').getAttribute('aria-pressed')"));
        browser.click("#en .dark");
        assertEquals(light, ground());
        assertEquals("false", browser.text("document.querySelector('#de .dark').getAttribute('aria-pressed')"));
    }

    @Test
    void onPaperItIsTheReportWithoutWhatIsPressed() throws Exception {
        browser.open(page, "#de");
        browser.media("print", "dark");
        for (String part : List.of(".contents", ".dark", ".languages", ".choices", ".files")) {
            assertTrue(browser.holds("document.querySelector('#de " + part + "').checkVisibility() === false"), part);
        }
        browser.media("", "light");
        String pdf = browser.tools().call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)).get("data").asText();
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(pdf))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Kleines Programm") && text.contains("Veranstaltungen") && text.contains("Hebelwirkung"), text);
            assertFalse(text.contains("Événements"), "other languages stay out");
        }
    }

    @Test
    void withoutAScriptEveryLanguageCanStillBeRead() throws Exception {
        browser.openWithoutScript(page, "");
        assertEquals(List.of("en"), visible());
        browser.openWithoutScript(page, "#fr-3");
        assertEquals(List.of("fr"), visible());
        JsonNode said = rendered("#fr-figures .unscripted");
        assertTrue(said.asText().contains("figures.csv"), said.asText());
    }

    @Test
    void textsThatMeanHarmAreTextsWhereverTheyStand() throws Exception {
        Path hostile = Files.write(dir.resolve("hostile.html"), PagePrinter.print(HostilePage.of(HostilePage.TEXT)));
        browser.open(hostile, "");
        assertTrue(browser.holds("window.harmed === undefined && !document.querySelector('img')"));
        assertEquals(HostilePage.TEXT, browser.text("document.querySelector('h1').textContent"));
        assertEquals(HostilePage.TEXT, browser.text("document.querySelector('#en-figures tbody th').textContent"));
        assertEquals(List.of(), browser.tools().said("Runtime.exceptionThrown"));
        assertEquals(List.of(), browser.tools().said("Log.entryAdded"));
        assertEquals("", browser.text(resource("accessibility.js")));
        for (String theme : List.of("light", "dark")) {
            browser.media("", theme);
            assertEquals("", browser.text(resource("contrast.js")), theme);
        }
    }

    @Test
    void whoCannotSeeItIsToldEverything() throws Exception {
        browser.open(page, "#nl");
        assertEquals("", browser.text(resource("accessibility.js")));
        JsonNode tree = browser.tools().call("Accessibility.getFullAXTree", Map.of()).get("nodes");
        int named = 0;
        for (JsonNode node : tree) {
            String role = node.path("role").path("value").asText();
            if (!node.path("ignored").asBoolean() && List.of("button", "link", "image", "combobox", "searchbox", "table", "figure", "navigation", "region").contains(role)) {
                assertFalse(node.path("name").path("value").asText().isBlank(), role + " without a name: " + node);
                named++;
            }
        }
        assertTrue(named > 50, "only " + named + " things with names");
    }

    private static JsonNode rendered(String selector) throws Exception {
        return browser.evaluate("document.querySelector('" + selector + "').innerText");
    }

    private static List<String> visible() throws Exception {
        return browser.texts("[...document.querySelectorAll('.edition')].filter(one => one.checkVisibility()).map(one => one.id)");
    }

    private static List<String> shown() throws Exception {
        assertEquals(visible(), browser.texts("[...document.querySelectorAll('.edition.shown')].map(one => one.id)"));
        return visible();
    }

    private static String tip() throws Exception {
        assertFalse(browser.holds("document.querySelector('.tip').hidden"));
        return browser.text("document.querySelector('.tip').textContent");
    }

    private static String ground() throws Exception {
        return browser.text("getComputedStyle(document.body).backgroundColor");
    }

    private static List<String> column(String table, int column) throws Exception {
        return browser.texts("[...document.querySelectorAll('" + table + " tbody tr')].map(row => row.cells[" + column + "].textContent)");
    }

    private static List<String> distinct(int column) throws Exception {
        return column("#en-figures table", column).stream().distinct().toList();
    }

    private static String sorted(String table, int column) throws Exception {
        return browser.text("document.querySelector('" + table + " th:nth-child(" + column + ")').getAttribute('aria-sort') || ''");
    }

    private static String count() {
        return "document.querySelector('#en-figures .count').textContent";
    }

    private static String found() {
        return "document.querySelector('#en .directory .count').textContent";
    }

    private static List<String> members() throws Exception {
        return List.of(browser.text("[...document.querySelectorAll('#en .directory tbody tr')].filter(row => !row.hidden)"
                + ".map(row => row.cells[0].textContent).join('|')").split("\\|"));
    }

    private static void pick(int column, String word) throws Exception {
        browser.evaluate("(() => { const select = document.querySelector('#en .directory select[data-column=\"" + column + "\"]');"
                + " select.value = " + Browser.quoted(word) + "; select.dispatchEvent(new Event('change')); })()");
    }

    /** How many rows there are when all are asked for. */
    private static int figures() throws Exception {
        return browser.evaluate("(() => { const more = document.querySelector('#en-figures .more'); while (!more.hidden) more.click();"
                + " return document.querySelectorAll('#en-figures tbody tr').length; })()").asInt();
    }

    private static void choose(int column, String word) throws Exception {
        assertTrue(browser.holds("(() => { const select = document.querySelector('#en-figures select[data-column=\"" + column + "\"]');"
                + " const option = [...select.options].find(one => one.textContent.replaceAll('\\u00a0', ' ') === " + Browser.quoted(word) + ");"
                + " if (!option) return false; select.value = option.value; select.dispatchEvent(new Event('change')); return true; })()"), word);
    }

    private static String resource(String name) throws Exception {
        return new String(PageInBrowserTest.class.getResourceAsStream("/web/" + name).readAllBytes(), StandardCharsets.UTF_8);
    }
}
