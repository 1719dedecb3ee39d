package eu.meuse.reports.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Widths are counted in characters here. */
class WrappingTest {

    @Test
    void linesBreakAtSpacesAndAfterHyphens() {
        assertEquals(List.of("eins zwei", "drei"), lines("eins zwei drei", 10));
        assertEquals(List.of("Provincie Vlaams-", "Brabant"), lines("Provincie Vlaams-Brabant", 20));
        assertEquals(List.of("2014-09-30"), lines("2014-09-30", 10));
    }

    @Test
    void wordsAreDividedBetweenSyllables() {
        assertEquals(List.of("Veranstal\u00AD", "tungen"), lines("Veranstaltungen", 10));
        assertEquals(List.of("Gutschein\u00AD", "verfahren"), lines("Gutschein\u00ADverfahren", 11));
    }

    @Test
    void noBreakSpacesHold() {
        assertEquals(List.of("kostet", "12\u00A0345\u00A0€"), lines("kostet 12\u00A0345\u00A0€", 12));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), lines("  ", 5));
    }

    @Test
    void nothingIsLostAndNothingIsWiderThanTheLimit() {
        long seed = 20140930;
        Random random = new Random(seed);
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append("abenstirchk -/ÄÉ".charAt(random.nextInt(16)));
            }
            int limit = 3 + random.nextInt(20);
            List<String> lines = lines(text.toString(), limit);
            String context = "seed " + seed + ", round " + n + ", limit " + limit + ": " + text;
            lines.forEach(line -> assertEquals(true, line.length() <= limit, context + " -> " + line));
            assertEquals(text.toString().replaceAll("\\s", ""),
                    String.join("", lines).replaceAll("[\\s\u00AD]", ""), context);
        }
    }

    private static List<String> lines(String text, int limit) {
        return Wrapping.lines(text, limit, String::length);
    }
}
