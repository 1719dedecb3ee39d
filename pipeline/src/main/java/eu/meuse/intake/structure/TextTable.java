package eu.meuse.intake.structure;

import eu.meuse.intake.DialectFinder;
import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.BlankBehind;
import eu.meuse.intake.text.CsvOut;
import eu.meuse.intake.text.DelimitedRow;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.text.DialectGuess;
import eu.meuse.intake.text.Encoding;
import eu.meuse.intake.text.LineEnds;
import eu.meuse.intake.text.Utf8Stream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The table of a text file. */
final class TextTable {
    private static final int SAMPLE = 1 << 18;
    private static final int MOST_CELLS = 1 << 20;

    private final Bytes bytes;
    private final Dialect dialect;
    private final TableHead head;
    private final boolean skipsBlank;

    private TextTable(Bytes bytes, Dialect dialect, TableHead head, boolean skipsBlank) {
        this.bytes = bytes;
        this.dialect = dialect;
        this.head = head;
        this.skipsBlank = skipsBlank;
    }

    static TextTable of(Bytes file) throws IOException {
        Encoding.Found encoding;
        try (InputStream in = file.open()) {
            encoding = Encoding.of(in, Habits.unknown(""));
        }
        Bytes bytes = encoding.charset().equals(StandardCharsets.UTF_8.name()) ? Utf8Stream.sound(file) : file;
        byte[] sample = DialectFinder.sample(bytes, encoding, SAMPLE);
        Dialect guess = new DialectGuess(sample, LineEnds.of(bytes, encoding)).best();
        int width = new TableHead(rows(sample, guess), 1).width();
        SourceRows first = rows(sample, guess.withWidth(width));
        Dialect dialect = guess.of(encoding).withWidth(width);
        return new TextTable(bytes, dialect, new TableHead(first, 1), BlankBehind.every(first));
    }

    private static SourceRows rows(byte[] sample, Dialect dialect) {
        return new DelimitedRows(() -> new ByteArrayInputStream(sample), dialect, 1, MOST_CELLS);
    }

    void write(CsvOut out, boolean keepsEnd) throws IOException {
        TableOut table = new TableOut(head, new Exact(dialect.delimiter() == ',', skipsBlank), out, keepsEnd);
        new DelimitedRows(bytes, dialect, 1, MOST_CELLS).forEach(table);
        table.end();
    }

    private record Exact(boolean commas, boolean skipsBlank) implements TableOut.Written {
        @Override
        public void write(SourceRow row, CsvOut out) throws IOException {
            ((DelimitedRow) row).writeTo(out, commas, skipsBlank);
        }

        @Override
        public String text(SourceRow row, int cell) {
            String exact = ((DelimitedRow) row).exact(cell);
            return skipsBlank && exact.startsWith(" ") && !((DelimitedRow) row).isQuoted(cell) ? exact.substring(1) : exact;
        }
    }
}
