package eu.meuse.intake.text;

import eu.meuse.intake.source.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of another encoding as UTF-8, so that one splitter serves all. */
public final class Utf8Stream extends InputStream {
    private static final int CHARS = 1 << 14;
    private static final int BLOCK = 1 << 16;

    private final Reader reader;
    private final CharBuffer chars = CharBuffer.allocate(CHARS).limit(0);
    private final ByteBuffer bytes = ByteBuffer.allocate(3 * CHARS).limit(0);
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});
    private boolean atEnd;

    private Utf8Stream(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    /** The stream itself where it is UTF-8 already. */
    public static InputStream of(InputStream in, String encoding) {
        Charset charset = Charset.forName(encoding);
        return charset.equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(in, charset);
    }

    /** The same bytes where they are UTF-8 throughout, else with a sign in the place of each fault, as a cut file has one at its end. */
    public static Bytes sound(Bytes bytes) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] block = new byte[BLOCK];
        try (InputStream in = bytes.open()) {
            int n = in.readNBytes(block, 0, BLOCK);
            while (n > 0 && check.accepts(block, n)) {
                n = in.readNBytes(block, 0, BLOCK);
            }
            return n <= 0 && check.isComplete() ? bytes : () -> new Utf8Stream(bytes.open(), StandardCharsets.UTF_8);
        }
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
        while (!bytes.hasRemaining()) {
            if (atEnd) {
                return -1;
            }
            fill();
        }
        int n = Math.min(length, bytes.remaining());
        bytes.get(target, from, n);
        return n;
    }

    private void fill() throws IOException {
        chars.compact();
        atEnd = reader.read(chars) < 0;
        chars.flip();
        bytes.clear();
        copyWhole();
        encoder.encode(chars, bytes, atEnd);
        bytes.flip();
    }

    /** An encoder takes several times as long; it gets what begins with the first half of a character. */
    private void copyWhole() {
        char[] from = chars.array();
        byte[] to = bytes.array();
        int n = 0;
        int length = 0;
        for (; n < chars.limit() && !Character.isSurrogate(from[n]); n++) {
            char c = from[n];
            if (c < 0x80) {
                to[length++] = (byte) c;
            } else if (c < 0x800) {
                to[length++] = (byte) (0xC0 | c >> 6);
                to[length++] = (byte) (0x80 | c & 0x3F);
            } else {
                to[length++] = (byte) (0xE0 | c >> 12);
                to[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
        chars.position(n);
        bytes.position(length);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
