package eu.meuse.intake.source;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of files and of lists of words, in hexadecimal digits. */
public final class Hashes {
    private static final int BLOCK = 1 << 16;

    private Hashes() {}

    /**
     * The file's SHA-256, 64 hexadecimal digits.
     *
     * @throws IOException where it cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Words of which none runs into the next. */
    public static String of(List<String> words) {
        MessageDigest digest = Sha256.digest();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
