package eu.meuse.intake.sheets;

import eu.meuse.intake.source.Cells;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook by their names, whose case does not matter. */
final class WorkbookParts implements Closeable {
    private final ZipFile zip;
    private final long packed;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final XmlSource xml = new XmlSource();

    WorkbookParts(Path path) throws UnreadableWorkbook {
        try {
            packed = path.toFile().length();
            zip = new ZipFile(path.toFile());
        } catch (IOException | RuntimeException broken) {
            throw UnreadableWorkbook.broken(broken);
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            entries.put(key(ZipGuard.name(entry)), entry);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** In lower case, in their order. */
    Set<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    InputStream bytes(String name) throws UnreadableWorkbook {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw UnreadableWorkbook.broken(new IOException("there is no part " + Cells.printable(name)));
        }
        try {
            return new GuardedPart(zip.getInputStream(entry), Math.min(packed, Math.max(1, entry.getCompressedSize())));
        } catch (IOException | RuntimeException broken) {
            throw UnreadableWorkbook.broken(broken);
        }
    }

    XmlPart xml(String name) throws UnreadableWorkbook {
        return xml.open(bytes(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
