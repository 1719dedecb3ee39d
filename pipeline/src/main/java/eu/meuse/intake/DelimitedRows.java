package eu.meuse.intake;

import java.io.IOException;
import java.io.InputStream;

/** The records of a text file whose dialect is known. */
final class DelimitedRows implements SourceRows {
    private final Bytes bytes;
    private final Dialect dialect;

    DelimitedRows(Bytes bytes, Dialect dialect) {
        this.bytes = bytes;
        this.dialect = dialect;
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        try (InputStream raw = bytes.open()) {
            raw.skipNBytes(dialect.mark());
            RecordSplitter splitter = new RecordSplitter(Utf8Stream.of(raw, dialect.encoding()), dialect, 1);
            DelimitedRow row = new DelimitedRow();
            while (splitter.next(row) && visitor.see(row)) {
                continue;
            }
        }
    }
}
