package eu.meuse.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Records start where the splitter says, wherever a text is cut behind a line end. */
class RecordAutomatonTest {
    private static final String ALPHABET = "\"\"\"\n\n;; \rab\\\\";
    private static final Dialect DOUBLING = new Dialect("UTF-8", 0, ';', '\n');

    @Test
    void itAgreesWithTheSplitterOnAnyText() throws IOException {
        agrees(DOUBLING);
    }

    @Test
    void alsoWhereQuotesAreEscaped() throws IOException {
        agrees(DOUBLING.withEscape('\\'));
    }

    @Test
    void alsoWhereBlanksDelimit() throws IOException {
        agrees(new Dialect("UTF-8", 0, ' ', '\n'));
    }

    private static void agrees(Dialect dialect) throws IOException {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] text = text(random);
            List<Long> starts = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            boolean open = follow(dialect, text, starts, lines);
            if (!open) {
                compared++;
                assertEquals(split(dialect, text), lines, "seed " + seed + ": " + shown(text));
            }
        }
        assertEquals(true, compared > 500, "enough texts without a quote left open: " + compared);
    }

    private static byte[] text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(40); n > 0; n--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Strings pieces of one line each together, as the pieces of a large file are. */
    private static boolean follow(Dialect dialect, byte[] text, List<Long> starts, List<Long> lines) {
        boolean inQuotes = false;
        long line = 1;
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && text[to++] != '\n') {
                continue;
            }
            RecordAutomaton automaton = new RecordAutomaton(dialect, inQuotes);
            byte[] piece = java.util.Arrays.copyOfRange(text, from, to);
            automaton.read(piece, piece.length);
            PieceScan.Reading reading = automaton.reading();
            if (reading.firstRecord() >= 0 && from + reading.firstRecord() < to) {
                starts.add(from + reading.firstRecord());
                lines.add(line + reading.linesBefore());
            }
            line += automaton.lineEnds();
            inQuotes = reading.endsInQuotes();
            from = to;
        }
        return inQuotes;
    }

    private static List<Long> split(Dialect dialect, byte[] text) throws IOException {
        List<Long> lines = new ArrayList<>();
        new DelimitedRows(() -> new ByteArrayInputStream(text), dialect, 1).forEach(row -> lines.add(row.number()));
        return lines;
    }

    private static String shown(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replace("\n", "\\n").replace("\r", "\\r");
    }
}
