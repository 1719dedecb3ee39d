package eu.meuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a workbook before it is opened: archives made to swell or to escape are refused. */
final class ZipGuard {
    private static final int ENTRIES = 1000;
    private static final long UNPACKED = 1L << 30;
    private static final long SMALL = 1 << 20;
    private static final long RATIO = 200;

    private ZipGuard() {}

    /** Why the workbook must not be opened; empty where it may. */
    static Optional<Refusal> objection(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.size() > ENTRIES ? unsafe("has more than " + ENTRIES + " parts") : objection(zip);
        } catch (ZipException broken) {
            return Optional.of(UnreadableWorkbook.refusal());
        }
    }

    private static Optional<Refusal> objection(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] block = new byte[1 << 16];
        long all = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            if (!names.add(entry.getName()) || entry.getName().startsWith("/") || entry.getName().contains("..")) {
                return unsafe("holds a part under a name that no spreadsheet writes");
            }
            long bytes = entry.getSize() >= 0 && entry.getSize() < SMALL ? entry.getSize() : unpacked(zip, entry, block);
            all += bytes;
            if (all > UNPACKED || (bytes > SMALL && bytes > RATIO * Math.max(1, entry.getCompressedSize()))) {
                return unsafe("swells when it is unpacked, as no spreadsheet does");
            }
        }
        return Optional.empty();
    }

    /** Counted, since an archive can lie about it; no further than the limit. */
    private static long unpacked(ZipFile zip, ZipEntry entry, byte[] block) throws IOException {
        long bytes = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(block); n >= 0 && bytes <= UNPACKED; n = in.read(block)) {
                bytes += n;
            }
        }
        return bytes;
    }

    private static Optional<Refusal> unsafe(String why) {
        return Optional.of(new Refusal("unsafe-file", "", "the workbook " + why + "; it was not opened"));
    }
}
