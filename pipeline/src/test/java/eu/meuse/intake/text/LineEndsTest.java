package eu.meuse.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.SourceRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Line ends of every kind, and mixes of them, outside quotes and within. */
class LineEndsTest {
    private static final List<String> ENDS = List.of("\n", "\r", "\r\n");
    private static final Encoding.Found UTF_8 = new Encoding.Found("UTF-8", 0);

    @TempDir
    Path folder;

    private static char of(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        char whole = LineEnds.of(() -> new ByteArrayInputStream(bytes), UTF_8);
        assertEquals(whole, LineEnds.of(bytes), text);
        return whole;
    }

    @Test
    void oneKind() throws IOException {
        assertEquals('\n', of("a;b\n1;2\n"));
        assertEquals('\n', of("a;b\r\n1;2\r\n"));
        assertEquals('\r', of("a;b\r1;2\r"));
        assertEquals('\n', of("a;b"));
        assertEquals('\n', of(""));
    }

    @Test
    void anotherKindWithinQuotes() throws IOException {
        assertEquals('\r', of("a;\"b\nc\"\r1;2\r3;4\r"));
        assertEquals('\r', of("\"b\nc\"\r1\r2\r"));
        assertEquals('\n', of("a;\"b\rc\"\n1;2\n3;4\n"));
    }

    @Test
    void aLoneCrWithinACellEndsNoLine() throws IOException {
        assertEquals('\n', of("a;b\n1;tw\ro\n3;4\n5;6\n"));
    }

    @Test
    void linesThatEndInAnotherWayFromSomewhereOn() throws IOException {
        assertEquals('\r', of("a;b\r\n1;2\n3;4\r5;6\r"));
        assertEquals('\r', LineEnds.of(bytes("a;b\n" + "1;2\n".repeat(100_000) + "3;4\r5;6\r7;8"), UTF_8));
    }

    private static Bytes bytes(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Files of random cells and line ends are read to the rows they were made of, whole and in pieces. */
    @Test
    void anyMixIsReadToItsRows() throws IOException {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String what = "seed " + seed + ", round " + round;
            List<List<String>> rows = new ArrayList<>();
            byte[] file = file(random, rows).getBytes(StandardCharsets.UTF_8);
            Path path = Files.write(folder.resolve("any.csv"), file);
            Dialect dialect = new Dialect("UTF-8", 0, ';', LineEnds.of(() -> new ByteArrayInputStream(file), UTF_8));
            List<String> numbers = new ArrayList<>();
            assertEquals(rows, read(new FileRange(path.toString(), 0, file.length), dialect, 1, numbers), what);
            List<String> inPieces = new ArrayList<>();
            assertEquals(rows, inPieces(path.toString(), dialect, 20 + random.nextInt(100), inPieces), what);
            assertEquals(numbers, inPieces, what);
        }
    }

    private static String file(Random random, List<List<String>> rows) {
        int kinds = 1 + random.nextInt(3);
        int first = random.nextInt(3);
        StringBuilder text = new StringBuilder();
        for (int n = 3 + random.nextInt(20); n > 0; n--) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String cell = cell(random);
                text.append(i > 0 ? ";" : "").append(cell);
                row.add(cell.replace("\"", "").replace("\r\n", "\n").replace('\r', '\n'));
            }
            rows.add(row);
            text.append(n == 1 && random.nextBoolean() ? "" : ENDS.get((first + random.nextInt(kinds)) % 3));
        }
        return text.toString();
    }

    private static String cell(Random random) {
        String word = "w" + random.nextInt(100);
        return random.nextInt(4) > 0 ? word : "\"" + word + ENDS.get(random.nextInt(3)) + "two\"";
    }

    private static List<List<String>> read(Bytes bytes, Dialect dialect, long line, List<String> numbers) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        new DelimitedRows(bytes, dialect, line).forEach(row -> {
            numbers.add(Long.toString(row.number()));
            return rows.add(cells(row));
        });
        return rows;
    }

    private static List<String> cells(SourceRow row) {
        return IntStream.range(0, row.width()).mapToObj(row::text).toList();
    }

    private static List<List<String>> inPieces(String path, Dialect dialect, int size, List<String> numbers) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        long bytes = Files.size(Path.of(path));
        boolean inQuotes = false;
        long line = 1;
        long from = -1;
        long fromLine = 1;
        for (Piece piece : Pieces.of(path, 0, bytes, size, dialect.lineEnd()).orElseThrow()) {
            PieceScan.Found found = PieceScan.scan(piece, dialect);
            PieceScan.Reading reading = found.reading(inQuotes);
            long start = piece.from() + reading.firstRecord();
            if (reading.firstRecord() >= 0 && start < piece.to()) {
                if (from >= 0) {
                    rows.addAll(read(new FileRange(path, from, start), dialect, fromLine, numbers));
                }
                from = start;
                fromLine = line + reading.linesBefore();
            }
            line += found.lineEnds();
            inQuotes = reading.endsInQuotes();
        }
        rows.addAll(read(new FileRange(path, from, bytes), dialect, fromLine, numbers));
        return rows;
    }
}
