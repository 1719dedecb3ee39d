package eu.meuse.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output, for text and for bytes that are UTF-8 already. */
final class StandardOut extends PrintWriter {
    private final OutputStream bytes;

    StandardOut(OutputStream bytes) {
        super(bytes, true, StandardCharsets.UTF_8);
        this.bytes = bytes;
    }

    OutputStream bytes() {
        flush();
        return bytes;
    }
}
