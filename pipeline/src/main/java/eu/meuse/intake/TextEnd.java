package eu.meuse.intake;

import eu.meuse.intake.text.FileRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at how a text file ends. */
final class TextEnd {
    private static final int BYTES = 4;

    private TextEnd() {}

    /** Whether the file's last line has a line end, in whatever encoding. */
    static boolean hasLineEnd(DeliveredFile file) throws IOException {
        return hasLineEnd(file.path(), file.bytes());
    }

    static boolean hasLineEnd(String path, long bytes) throws IOException {
        try (InputStream in = new FileRange(path, Math.max(0, bytes - BYTES), bytes).open()) {
            for (byte b : in.readNBytes(BYTES)) {
                if (b == '\n' || b == '\r') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether bytes up to here are all that a file has. */
    static boolean isEnd(String path, long to) throws IOException {
        return Files.size(Path.of(path)) <= to;
    }
}
