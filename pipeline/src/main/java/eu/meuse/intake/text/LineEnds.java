package eu.meuse.intake.text;

import eu.meuse.intake.source.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What ends the lines of a file. A CR that no LF follows ends lines where hardly anything else does, and in files whose
 * line ends change; in others it stands within a cell. Which it is, the rows tell: most have as many fields as each other.
 */
public final class LineEnds {
    private static final int SAMPLE = 1 << 17;
    private static final int BLOCK = 1 << 16;
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|', ':', '^', '~', '#', '\u001f', ' ');

    private LineEnds() {}

    /**
     * LF, or CR where CR, LF and both of them end lines alike. Reads the whole file.
     *
     * @throws IOException where it cannot be read
     */
    public static char of(Bytes bytes, Encoding.Found encoding) throws IOException {
        Count count = new Count();
        try (InputStream in = text(bytes, encoding)) {
            byte[] block = new byte[BLOCK];
            for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, 0, BLOCK)) {
                count.see(block, n);
            }
        }
        if (!count.isMixed()) {
            return count.lineEnd();
        }
        byte[] sample;
        try (InputStream in = text(bytes, encoding)) {
            sample = in.readNBytes(SAMPLE);
        }
        return count.likelier(() -> text(bytes, encoding), delimiter(sample));
    }

    /**
     * The same as far as a file's beginning tells.
     *
     * @param sample in UTF-8
     */
    public static char of(byte[] sample) throws IOException {
        Count count = new Count();
        count.see(sample, sample.length);
        return count.isMixed() ? count.likelier(() -> new ByteArrayInputStream(sample), delimiter(sample)) : count.lineEnd();
    }

    private static InputStream text(Bytes bytes, Encoding.Found encoding) throws IOException {
        InputStream in = bytes.open();
        in.skipNBytes(encoding.mark());
        return Utf8Stream.of(in, encoding.charset());
    }

    private static char delimiter(byte[] sample) throws IOException {
        char best = DELIMITERS.get(0);
        long most = -1;
        for (char delimiter : DELIMITERS) {
            Bytes text = () -> new ByteArrayInputStream(sample);
            long alike = Math.max(count(text, delimiter, '\n').most(), count(text, delimiter, '\r').most());
            if (alike > most) {
                best = delimiter;
                most = alike;
            }
        }
        return best;
    }

    private static WidthCount count(Bytes text, char delimiter, char lineEnd) throws IOException {
        WidthCount widths = new WidthCount();
        new DelimitedRows(text, new Dialect("UTF-8", 0, delimiter, lineEnd), 1).forEach(widths);
        return widths;
    }

    /** How often lines end in which way, within quotes too. */
    static final class Count {
        private long lfs;
        private long crs;
        private long pairs;
        private boolean endsWithCr;

        void see(byte[] block, int length) {
            if (length == 0) {
                return;
            }
            int lf = 0;
            int cr = 0;
            for (int p = 0; p < length; p++) {
                lf += block[p] == '\n' ? 1 : 0;
                cr += block[p] == '\r' ? 1 : 0;
            }
            lfs += lf;
            crs += cr;
            pairs += cr > 0 || endsWithCr ? pairs(block, length) : 0;
            endsWithCr = block[length - 1] == '\r';
        }

        private int pairs(byte[] block, int length) {
            int found = endsWithCr && block[0] == '\n' ? 1 : 0;
            for (int p = 1; p < length; p++) {
                found += block[p] == '\n' & block[p - 1] == '\r' ? 1 : 0;
            }
            return found;
        }

        boolean holdsLoneCr() {
            return crs > pairs;
        }

        boolean isMixed() {
            return lfs > 0 && holdsLoneCr();
        }

        /** Lists of one column tell nothing by their rows. */
        private char likelier(Bytes text, char delimiter) throws IOException {
            WidthCount either = count(text, delimiter, '\r');
            WidthCount lf = count(text, delimiter, '\n');
            boolean oneColumn = either.most() == 0 && crs - pairs > lfs;
            boolean alike = either.most() == lf.most() && either.all() == lf.all();
            return either.most() > lf.most() || oneColumn || alike && lf.holdsCr() ? '\r' : '\n';
        }

        char lineEnd() {
            return holdsLoneCr() ? '\r' : '\n';
        }
    }
}
