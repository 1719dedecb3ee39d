package eu.meuse.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A record of a text file: where its fields lie in the reader's buffer. Text is made only of those asked for. */
final class DelimitedRow implements SourceRow {
    /** As many columns as a sheet has. */
    private static final int MOST = 16384;

    private byte[] buffer;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] changed = new boolean[32];
    private int width;
    private long line;
    private int lineEnds;
    private boolean overlong;
    private byte quote;

    void begin(byte[] bytes, long firstLine, byte quoteOfDialect) {
        quote = quoteOfDialect;
        buffer = bytes;
        line = firstLine;
        width = 0;
        overlong = false;
    }

    /** @param doubled whether it may hold doubled quotes or line ends */
    void field(int start, int end, boolean doubled) {
        if (width == MOST) {
            overlong = true;
            return;
        }
        if (width == starts.length) {
            starts = Arrays.copyOf(starts, 2 * width);
            ends = Arrays.copyOf(ends, 2 * width);
            changed = Arrays.copyOf(changed, 2 * width);
        }
        starts[width] = start;
        ends[width] = end;
        changed[width++] = doubled;
    }

    void end(int lines) {
        lineEnds = lines;
    }

    /** No table has such a row; it can stand under no header. */
    void overlong() {
        overlong = true;
        lineEnds = 1;
    }

    /** How many line ends it holds, its own included. */
    int lineEnds() {
        return lineEnds;
    }

    @Override
    public long number() {
        return line;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int cell) {
        if (cell < 0 || cell >= width) {
            return "";
        }
        int start = starts[cell];
        int end = ends[cell];
        while (start < end && buffer[start] >= 0 && buffer[start] <= ' ') {
            start++;
        }
        while (end > start && buffer[end - 1] >= 0 && buffer[end - 1] <= ' ') {
            end--;
        }
        if (start == end) {
            return "";
        }
        String text = Cells.trim(new String(buffer, start, end - start, StandardCharsets.UTF_8));
        return changed[cell] ? single(text).replace("\r\n", "\n").replace('\r', '\n') : text;
    }

    private String single(String text) {
        String one = Character.toString(quote);
        return text.replace(one + one, one);
    }

    @Override
    public int firstFilled() {
        for (int i = 0; i < width; i++) {
            for (int p = starts[i]; p < ends[i]; p++) {
                if (buffer[p] > ' ' || (buffer[p] < 0 && !text(i).isEmpty())) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public BigDecimal number(int cell) {
        return null;
    }

    @Override
    public boolean isDay(int cell) {
        return false;
    }

    @Override
    public boolean fits(int headerWidth) {
        return width == headerWidth && !overlong;
    }
}
