package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One row while it is read: its cells by their column, with an error that names the line. */
final class CsvRow {
    private final CSVRecord record;
    private final long line;

    CsvRow(CSVRecord record, long line) {
        this.record = record;
        this.line = line;
    }

    String text(String column) {
        return GuardedText.read(record.get(column));
    }

    BigDecimal number(String column) {
        return parse(column, BigDecimal::new);
    }

    Optional<BigDecimal> optional(String column) {
        return record.get(column).isEmpty() ? Optional.empty() : Optional.of(number(column));
    }

    long count(String column) {
        return parse(column, Long::parseLong);
    }

    long line(String column) {
        return record.get(column).isEmpty() ? 0 : count(column);
    }

    <T> T parse(String column, Function<String, T> parser) {
        String cell = text(column);
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRow("line " + line + ", column " + column + ": cannot read \"" + cell + "\"", unreadable);
        }
    }

    /** What is wrong with a row; the reader adds the file's name. */
    static final class BadRow extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadRow(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
