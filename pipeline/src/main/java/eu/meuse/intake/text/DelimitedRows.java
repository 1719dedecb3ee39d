package eu.meuse.intake.text;

import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.SourceRows;
import java.io.IOException;
import java.io.InputStream;

/** The records of a text file whose dialect is known. */
public final class DelimitedRows implements SourceRows {
    private final Bytes bytes;
    private final Dialect dialect;
    private final long firstLine;
    private final int mostCells;

    /** @param firstLine number of the line with which the bytes begin */
    public DelimitedRows(Bytes bytes, Dialect dialect, long firstLine) {
        this(bytes, dialect, firstLine, DelimitedRow.MOST);
    }

    /** @param mostCells how many cells of a row are told apart */
    public DelimitedRows(Bytes bytes, Dialect dialect, long firstLine, int mostCells) {
        this.mostCells = mostCells;
        this.bytes = bytes;
        this.dialect = dialect;
        this.firstLine = firstLine;
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        try (InputStream raw = bytes.open()) {
            raw.skipNBytes(dialect.mark());
            RecordSplitter splitter = new RecordSplitter(dialect.lines(Utf8Stream.of(raw, dialect.encoding())), dialect, firstLine);
            DelimitedRow row = new DelimitedRow(mostCells);
            while (splitter.next(row) && visitor.see(row)) {
                continue;
            }
        }
    }
}
