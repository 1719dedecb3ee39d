package eu.meuse.intake.source;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
public interface Bytes {
    /** From the first byte; the reader closes it. */
    InputStream open() throws IOException;
}
