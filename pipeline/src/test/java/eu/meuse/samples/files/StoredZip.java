package eu.meuse.samples.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive whose bytes depend on its contents alone: compressors differ between machines, clocks between runs. */
final class StoredZip implements Closeable {
    private static final LocalDateTime TIME = LocalDateTime.of(2014, 10, 1, 12, 0);
    private final ZipOutputStream zip;

    StoredZip(OutputStream target) {
        zip = new ZipOutputStream(target);
        zip.setMethod(ZipOutputStream.STORED);
    }

    void add(String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
