package eu.meuse.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a file out in pieces of about one size, each ending behind a line end. */
public final class Pieces {
    private Pieces() {}

    /** The pieces from an offset on; empty where lines are too long to cut it. */
    public static Optional<List<Piece>> of(String path, long from, long bytes, long size, char lineEnd) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        long start = from;
        while (start < bytes) {
            long end = start + size >= bytes ? bytes : behindLineEnd(path, start + size, bytes, lineEnd);
            if (end < 0) {
                return Optional.empty();
            }
            pieces.add(new Piece(path, start, end));
            start = end;
        }
        return Optional.of(pieces);
    }

    private static long behindLineEnd(String path, long from, long bytes, char lineEnd) throws IOException {
        int reach = (int) Math.min(PieceScan.LONGEST, bytes - from);
        try (InputStream in = new FileRange(path, from, from + reach).open()) {
            byte[] block = in.readNBytes(reach);
            for (int i = 0; i < block.length; i++) {
                boolean loneCr = block[i] == '\r' && lineEnd == '\r' && i + 1 < block.length && block[i + 1] != '\n';
                if (block[i] == '\n' || loneCr) {
                    return from + i + 1;
                }
            }
        }
        return from + reach == bytes ? bytes : -1;
    }
}
