package eu.meuse.intake.sheets;

import eu.meuse.intake.source.Refusal;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at a workbook's list of parts before any is read: archives made to swell or to escape are refused. What a part
 * says of its size may be a lie; {@link GuardedPart} counts.
 */
public final class ZipGuard {
    /** All parts together; the largest sheet that a spreadsheet can hold comes to less. */
    static final long UNPACKED = 4L << 30;
    private static final int ENTRIES = 1000;
    private static final long SMALL = 1 << 20;
    private static final long RATIO = 200;

    private ZipGuard() {}

    /**
     * Why the workbook must not be opened; empty where it may.
     *
     * @throws IOException where the file cannot be read; a broken archive is a refusal, no exception
     */
    public static Optional<Refusal> objection(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.size() > ENTRIES ? unsafe(Wording.of("unsafe-file.parts", "count", Integer.toString(ENTRIES))) : objection(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.of(UnreadableWorkbook.broken());
        }
    }

    private static Optional<Refusal> objection(ZipFile zip) {
        Set<String> names = new HashSet<>();
        long all = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            if (!names.add(name(entry)) || leadsOut(name(entry))) {
                return unsafe(Wording.of("unsafe-file.name"));
            }
            all += Math.max(0, entry.getSize());
            if (all > UNPACKED || swells(entry.getSize(), entry.getCompressedSize())) {
                return unsafe(Wording.of("unsafe-file.swells"));
            }
        }
        return Optional.empty();
    }

    /** A part's path within its archive, with slashes; some programs write backslashes. */
    public static String name(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.indexOf(':') >= 0 || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** Whether bytes come out of a part as they do of nothing that people have typed. */
    static boolean swells(long unpacked, long packed) {
        return unpacked > SMALL && unpacked > RATIO * Math.max(1, packed);
    }

    private static Optional<Refusal> unsafe(Wording why) {
        return Optional.of(UnreadableWorkbook.unsafeFile(why));
    }
}
