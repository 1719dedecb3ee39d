package eu.meuse.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes in a workbook as the library makes it, and passes it on without the time at which it was made: the same sheets,
 * the same bytes. The time that it carries instead is none of the
 * first that zip files can tell, which Java writes by the time zone of the machine.
 */
final class StableZip extends FilterOutputStream {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private final Path made;
    private final OutputStream target;

    private StableZip(Path made, OutputStream target) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(made)));
        this.made = made;
        this.target = target;
    }

    static StableZip into(OutputStream target) throws IOException {
        return new StableZip(Files.createTempFile("meuse", ".xlsx"), target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Passes all on; the target stays open. */
    void finish() throws IOException {
        out.close();
        try (ZipFile zip = new ZipFile(made.toFile())) {
            ZipOutputStream stable = new ZipOutputStream(target);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                copy(zip, entries.nextElement(), stable);
            }
            stable.finish();
        } finally {
            Files.delete(made);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream stable) throws IOException {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        stable.putNextEntry(same);
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getName().equals(PROPERTIES)) {
                stable.write(undated(in.readAllBytes()));
            } else {
                in.transferTo(stable);
            }
        }
        stable.closeEntry();
    }

    private static byte[] undated(byte[] properties) {
        return CREATED.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll("$1" + TIME + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
