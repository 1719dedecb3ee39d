package eu.meuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows and cells of a file of any content: its structure alone, no types, nothing refused for being ambiguous. */
public final class Structure {
    private static final int SAMPLE = 1 << 18;
    private static final int ROWS = 500;
    private static final int NO_TITLE = 2;

    private Structure() {}

    /**
     * Writes the structure as CSV after RFC 4180, with LF: the header first, then every record; titles above the header
     * and blank rows are left out.
     *
     * @throws IOException where the file cannot be read, or {@code out} not be written
     */
    public static void write(Path file, Appendable out) throws IOException {
        boolean workbook = FileKind.of(file.getFileName().toString()).filter(FileKind.WORKBOOK::equals).isPresent();
        if (!workbook) {
            write(text(file), 1, out);
        } else if (ZipGuard.objection(file).isPresent()) {
            throw new IOException(file.getFileName() + ": " + ZipGuard.objection(file).get().wording().english());
        } else {
            try (Workbook open = new Workbook(file)) {
                write(open.rows(open.sheets().get(0)), NO_TITLE, out);
            }
        }
    }

    private static SourceRows text(Path file) throws IOException {
        Bytes bytes = () -> Files.newInputStream(file);
        Encoding.Found encoding;
        try (InputStream in = bytes.open()) {
            encoding = Encoding.of(in, Habits.unknown(""));
        }
        byte[] sample = DialectFinder.sample(bytes, encoding, SAMPLE);
        Dialect guess = new DialectGuess(sample, DialectFinder.lineEnd(sample)).best();
        return new DelimitedRows(bytes, new Dialect(encoding.charset(), encoding.mark(), guess.delimiter(), guess.quote(), guess.lineEnd()), 1);
    }

    /** @param narrowest how many cells a row has that may tell the table's width: in a sheet a single cell is a title or a remark */
    private static void write(SourceRows rows, int narrowest, Appendable out) throws IOException {
        int width = usualWidth(rows, narrowest);
        long header = headerRow(rows, width);
        rows.forEach(row -> {
            boolean begun = row.number() >= header;
            if (begun && row.firstFilled() >= 0) {
                write(row, out);
            }
            return true;
        });
    }

    /** The first row of the usual width of which half the cells are filled; 0 where there is none among the first rows. */
    private static long headerRow(SourceRows rows, int width) throws IOException {
        long[] header = new long[2];
        rows.forEach(row -> {
            boolean found = row.width() >= width && 2 * filled(row) >= width;
            header[0] = found ? row.number() : 0;
            return !found && ++header[1] < ROWS;
        });
        return header[0];
    }

    private static int filled(SourceRow row) {
        int filled = 0;
        for (int i = 0; i < row.width(); i++) {
            filled += row.text(i).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** The width that most of the first rows have; the wider where two are as frequent. */
    private static int usualWidth(SourceRows rows, int narrowest) throws IOException {
        Map<Integer, Integer> widths = new TreeMap<>();
        int[] seen = new int[1];
        rows.forEach(row -> {
            if (row.firstFilled() >= 0 && row.width() >= narrowest) {
                widths.merge(row.width(), 1, Integer::sum);
            }
            return ++seen[0] < ROWS;
        });
        int most = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return widths.keySet().stream().filter(width -> widths.get(width) == most).mapToInt(Integer::intValue).max().orElse(0);
    }

    private static void write(SourceRow row, Appendable out) throws IOException {
        List<String> cells = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            cells.add(quoted(row.text(i)));
        }
        out.append(String.join(",", cells)).append('\n');
    }

    private static String quoted(String cell) {
        boolean must = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return must ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
