package eu.meuse.intake.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Makes an LF of every CR that none follows, byte for byte, so that what ends lines is LF alone. */
final class LfStream extends FilterInputStream {
    private static final int NONE = -1;

    private int ahead = NONE;

    LfStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = ahead == NONE ? in.read(target, from, length) : takeAhead(target, from);
        if (n > 0 && target[from + n - 1] == '\r') {
            ahead = in.read();
        }
        for (int p = from; p < from + n; p++) {
            if (target[p] == '\r' && (p + 1 < from + n ? target[p + 1] : ahead) != '\n') {
                target[p] = '\n';
            }
        }
        return n;
    }

    private int takeAhead(byte[] target, int from) {
        target[from] = (byte) ahead;
        ahead = NONE;
        return 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
