package eu.meuse.intake;

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
    private static final String ALPHABET = "\"\"\"\n\n;; \rab";

    @Test
    void itAgreesWithTheSplitterOnAnyText() throws IOException {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] text = text(random);
            List<Long> starts = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            boolean open = follow(text, starts, lines);
            if (!open) {
                compared++;
                assertEquals(split(text), lines, "seed " + seed + ": " + shown(text));
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
    private static boolean follow(byte[] text, List<Long> starts, List<Long> lines) {
        boolean inQuotes = false;
        long line = 1;
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && text[to++] != '\n') {
                continue;
            }
            RecordAutomaton automaton = new RecordAutomaton(';', '\n', inQuotes);
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

    private static List<Long> split(byte[] text) throws IOException {
        List<Long> lines = new ArrayList<>();
        new DelimitedRows(() -> new ByteArrayInputStream(text), new Dialect("UTF-8", 0, ';', '\n'), 1).forEach(row -> lines.add(row.number()));
        return lines;
    }

    private static String shown(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replace("\n", "\\n").replace("\r", "\\r");
    }
}
