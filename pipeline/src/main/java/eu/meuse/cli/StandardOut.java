package eu.meuse.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output, for text and for bytes that are UTF-8 already. */
final class StandardOut extends PrintWriter {
    private final OutputStream bytes;
    private final boolean terminal;

    /** @param terminal whether somebody sees it, so that bytes which are no text must not go there */
    StandardOut(OutputStream bytes, boolean terminal) {
        super(bytes, true, StandardCharsets.UTF_8);
        this.bytes = bytes;
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    OutputStream bytes() {
        flush();
        return bytes;
    }
}
