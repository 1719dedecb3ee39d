package eu.meuse.intake.text;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.SourceRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A record of a text file: where its fields lie in the reader's buffer. Text is made only of those asked for. */
public final class DelimitedRow implements SourceRow {
    /** As many columns as a sheet has. */
    static final int MOST = 16384;
    private static final int NONE = -1;

    private final int most;
    private byte[] buffer;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] changed = new boolean[32];
    private int width;
    private long line;
    private int lineEnds;
    private boolean spansLines;
    private boolean overlong;
    private byte quote;
    private byte escape;
    private int start;
    private boolean regular;
    private int suspect;
    private int open;

    /** @param most how many cells are told apart */
    DelimitedRow(int most) {
        this.most = most;
    }

    void begin(byte[] bytes, long firstLine, byte quoteOfDialect, byte escapeOfDialect, int from) {
        quote = quoteOfDialect;
        escape = escapeOfDialect;
        buffer = bytes;
        line = firstLine;
        start = from;
        width = 0;
        overlong = false;
        regular = true;
        suspect = NONE;
        open = NONE;
    }

    /** It holds quotes, or line ends within a field. */
    void irregular() {
        regular = false;
    }

    /** A field opened by a quote before whose closing another field seems to begin; the first of them counts. */
    void suspect(int opening, boolean is) {
        suspect = is && suspect == NONE ? opening : suspect;
    }

    boolean isSuspect() {
        return suspect != NONE;
    }

    int suspect() {
        return suspect;
    }

    /** The quote that nothing closes within the buffer. */
    void open(int opening) {
        open = opening;
    }

    int open() {
        return open;
    }

    /** @param doubled whether it may hold doubled quotes or line ends */
    void field(int start, int end, boolean doubled) {
        if (width == most) {
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

    /** @param severalLines whether line ends stand within its fields; else it has as many as are given */
    void end(boolean severalLines, int lines) {
        spansLines = severalLines;
        lineEnds = lines;
    }

    /** No table has such a row; it can stand under no header. */
    void overlong() {
        overlong = true;
        spansLines = false;
        lineEnds = 1;
    }

    boolean spansLines() {
        return spansLines;
    }

    /** How many line ends it holds, its own included, where it does not span lines. */
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
        int from = starts[cell];
        int end = ends[cell];
        while (from < end && buffer[from] >= 0 && buffer[from] <= ' ') {
            from++;
        }
        while (end > from && buffer[end - 1] >= 0 && buffer[end - 1] <= ' ') {
            end--;
        }
        if (from == end) {
            return "";
        }
        String text = Cells.trim(new String(buffer, from, end - from, StandardCharsets.UTF_8));
        return changed[cell] ? single(text).replace("\r\n", "\n").replace('\r', '\n') : text;
    }

    /** The cell as it stands, blanks at its ends included. */
    public String exact(int cell) {
        String text = new String(buffer, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
        return changed[cell] ? single(text).replace("\r\n", "\n").replace('\r', '\n') : text;
    }

    public boolean isQuoted(int cell) {
        return starts[cell] > start && ends[cell] < buffer.length && buffer[starts[cell] - 1] == quote && buffer[ends[cell]] == quote;
    }

    /** @param commas whether its fields are delimited by commas */
    public void writeTo(CsvOut out, boolean commas, boolean skipsBlank) throws IOException {
        if (regular && commas && !skipsBlank && !overlong) {
            out.asItIs(buffer, start, ends[width - 1]);
            return;
        }
        for (int i = 0; i < width; i++) {
            if (i > 0) {
                out.comma();
            }
            write(out, i, skipsBlank);
        }
        out.endRow();
    }

    private void write(CsvOut out, int cell, boolean skipsBlank) throws IOException {
        if (changed[cell]) {
            byte[] text = exact(cell).getBytes(StandardCharsets.UTF_8);
            out.cell(text, 0, text.length);
        } else {
            boolean skip = skipsBlank && starts[cell] < ends[cell] && buffer[starts[cell]] == ' ' && !isQuoted(cell);
            out.cell(buffer, skip ? starts[cell] + 1 : starts[cell], ends[cell]);
        }
    }

    private String single(String text) {
        String one = Character.toString(quote);
        return escape == 0 ? text.replace(one + one, one) : unescaped(text);
    }

    private String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean first = text.charAt(i) == escape || text.charAt(i) == quote;
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            i += first && (next == quote || next == text.charAt(i) && next == escape) ? 1 : 0;
            plain.append(text.charAt(i));
        }
        return plain.toString();
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
