package eu.meuse.reports.bundle;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of the contract as a file: its header, the order of its rows and how a record becomes a row and back.
 *
 * @param name of the file
 * @param order of rows as they are written
 */
record CsvTable<T>(
        String name,
        List<String> header,
        Comparator<List<String>> order,
        Function<T, Cells> write,
        Function<CsvRow, T> read) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** Rows sorted by the text of their first cells, then by all of them. */
    static Comparator<List<String>> byFirst(int columns) {
        Comparator<List<String>> order = Comparator.comparing(row -> row.get(0));
        for (int i = 1; i < columns; i++) {
            int column = i;
            order = order.thenComparing(row -> row.get(column));
        }
        return order.thenComparing(row -> String.join("\n", row));
    }

    byte[] bytes(List<T> records) {
        CsvText text = new CsvText();
        text.row(header);
        records.stream().map(record -> write.apply(record).row()).sorted(order).forEach(text::row);
        return text.bytes();
    }

    /** Records in the order in which the file has them. */
    List<T> sorted(List<T> records) {
        return records.stream().sorted(Comparator.comparing(record -> write.apply(record).row(), order)).toList();
    }

    List<T> read(Path dir) throws IOException {
        return read(dir, Files.newBufferedReader(dir.resolve(name), StandardCharsets.UTF_8));
    }

    /** Some lines of the file, of which none holds anything quoted. */
    List<T> read(Path dir, String first, List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder(first).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return read(dir, new StringReader(text.toString()));
    }

    List<T> read(Path dir, Reader text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return read(parser);
        } catch (CsvRow.BadRow | UncheckedIOException broken) {
            throw new BundleException(dir.resolve(name) + ": " + broken.getMessage(), broken);
        }
    }

    private List<T> read(CSVParser parser) {
        if (!parser.getHeaderNames().equals(header)) {
            throw new CsvRow.BadRow("line 1: the columns should be " + String.join(",", header), null);
        }
        List<T> records = new ArrayList<>();
        long line = parser.getCurrentLineNumber() + 1;
        for (CSVRecord record : parser) {
            if (!record.isConsistent()) {
                throw new CsvRow.BadRow("line " + line + ": " + record.size() + " cells, not " + header.size(), null);
            }
            records.add(read.apply(new CsvRow(record, line)));
            line = parser.getCurrentLineNumber() + 1;
        }
        return List.copyOf(records);
    }
}
