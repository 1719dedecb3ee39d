package eu.meuse.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of a pack with a reader that is not ours. */
final class CsvRows {
    private CsvRows() {}

    static List<Map<String, String>> of(Path file) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), format)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String join(Map<String, String> row, String... columns) {
        return String.join("|", List.of(columns).stream().map(row::get).toList());
    }
}
