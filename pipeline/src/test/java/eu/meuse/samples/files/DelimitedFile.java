package eu.meuse.samples.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/** A text file written row by row in a dialect. */
public final class DelimitedFile implements Closeable {
    private final Dialect dialect;
    private final Writer out;
    private long line = 1;

    /** Begins the file. Characters that its encoding lacks become question marks, as in real exports. */
    public DelimitedFile(OutputStream target, Dialect dialect) throws IOException {
        this.dialect = dialect;
        this.out = new OutputStreamWriter(new BufferedOutputStream(target, 1 << 16), dialect.charset());
        if (dialect.mark()) {
            out.write('\ufeff');
        }
    }

    /** Writes a row of texts, dates and numbers; says on which line it starts. */
    public long row(List<?> cells) throws IOException {
        StringJoiner row = new StringJoiner(String.valueOf(dialect.delimiter()), "", dialect.newline());
        cells.forEach(cell -> row.add(quoted(text(cell))));
        return write(row.toString());
    }

    /** Writes an empty line; says where it is. */
    public long blank() throws IOException {
        return write(dialect.newline());
    }

    private long write(String text) throws IOException {
        out.write(text);
        long start = line;
        line += text.chars().filter(c -> c == '\n').count();
        return start;
    }

    private String text(Object cell) {
        if (cell instanceof LocalDate day) {
            return dialect.dates().format(day);
        }
        return cell instanceof BigDecimal number ? number(number) : cell.toString();
    }

    private String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.contains(".") ? plain.indexOf('.') : plain.length();
        StringBuilder text = new StringBuilder(plain.substring(0, point));
        for (int at = point - 3; at > 0 && dialect.grouping() != 0; at -= 3) {
            text.insert(at, dialect.grouping());
        }
        if (point < plain.length()) {
            text.append(dialect.decimal()).append(plain.substring(point + 1));
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }

    private String quoted(String text) {
        boolean needed = dialect.quoteAll() || text.indexOf(dialect.delimiter()) >= 0 || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0;
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
