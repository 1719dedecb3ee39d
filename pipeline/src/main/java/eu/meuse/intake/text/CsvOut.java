package eu.meuse.intake.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows as CSV after RFC 4180 in UTF-8, with LF, quoting only what must be quoted. */
public final class CsvOut {
    private static final int BLOCK = 1 << 16;

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];
    private int filled;

    public CsvOut(OutputStream out) {
        this.out = out;
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                put((byte) ',');
            }
            byte[] cell = cells.get(i).getBytes(StandardCharsets.UTF_8);
            cell(cell, 0, cell.length);
        }
        put((byte) '\n');
    }

    /** Cells that need no quotes and stand with commas between them already. */
    void asItIs(byte[] bytes, int from, int to) throws IOException {
        copy(bytes, from, to);
        put((byte) '\n');
    }

    void comma() throws IOException {
        put((byte) ',');
    }

    void endRow() throws IOException {
        put((byte) '\n');
    }

    void cell(byte[] bytes, int from, int to) throws IOException {
        int p = from;
        while (p < to && !mustQuote(bytes[p])) {
            p++;
        }
        if (p == to) {
            copy(bytes, from, to);
        } else {
            quoted(bytes, from, to);
        }
    }

    private void quoted(byte[] bytes, int from, int to) throws IOException {
        put((byte) '"');
        int start = from;
        for (int p = from; p < to; p++) {
            if (bytes[p] == '"') {
                copy(bytes, start, p + 1);
                start = p;
            }
        }
        copy(bytes, start, to);
        put((byte) '"');
    }

    private static boolean mustQuote(byte b) {
        return b == ',' || b == '"' || b == '\n' || b == '\r';
    }

    private void put(byte b) throws IOException {
        if (filled == BLOCK) {
            flush();
        }
        block[filled++] = b;
    }

    private void copy(byte[] bytes, int from, int to) throws IOException {
        int length = to - from;
        if (length > BLOCK - filled) {
            flush();
            if (length > BLOCK) {
                out.write(bytes, from, length);
                return;
            }
        }
        System.arraycopy(bytes, from, block, filled, length);
        filled += length;
    }

    public void flush() throws IOException {
        out.write(block, 0, filled);
        filled = 0;
    }
}
