package eu.meuse.intake;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
interface Bytes {
    InputStream open() throws IOException;
}
