package eu.meuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what a file in the container of the old Office formats is, by the names of its streams. */
final class OleNature {
    private static final int BLOCK = 1 << 20;

    private OleNature() {}

    static FileNature of(Path file) throws IOException {
        String last = "";
        FileNature found = FileNature.OLD_DOCUMENT;
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = last + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(wide("EncryptedPackage"))) {
                    return FileNature.PROTECTED;
                }
                if (text.contains(wide("Workbook")) || text.contains(wide("Book"))) {
                    found = FileNature.OLD_WORKBOOK;
                }
                last = text.substring(Math.max(0, text.length() - 100));
            }
        }
        return found;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
