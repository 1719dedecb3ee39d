package eu.meuse.intake;

import eu.meuse.intake.sheets.ZipGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what an archive is: workbooks of most formats are archives. */
final class ZipNature {
    private static final int LONGEST_TYPE = 100;

    private ZipNature() {}

    static FileNature of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return of(zip);
        } catch (ZipException | IllegalArgumentException cut) {
            // The list of an archive's parts is its end.
            return FileNature.INCOMPLETE;
        }
    }

    private static FileNature of(ZipFile zip) throws IOException {
        if (type(zip).startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return FileNature.OPEN_DOCUMENT;
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            return FileNature.BINARY_WORKBOOK;
        }
        if (zip.getEntry("word/document.xml") != null || !type(zip).isEmpty()) {
            return FileNature.DOCUMENT;
        }
        boolean workbook = zip.stream().limit(1000).anyMatch(entry -> isOfWorkbook(ZipGuard.name(entry)));
        return workbook ? FileNature.WORKBOOK : FileNature.ARCHIVE;
    }

    private static boolean isOfWorkbook(String name) {
        return name.equalsIgnoreCase("xl/workbook.xml") || name.equalsIgnoreCase("[Content_Types].xml");
    }

    /** What an OpenDocument file says of itself. */
    private static String type(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        }
    }
}
