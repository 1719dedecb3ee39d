package eu.meuse.intake;

import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is by its content, where that is neither a table of text nor a workbook that can be read. */
public enum FileNature {
    OLD_WORKBOOK("unusable-file.old-workbook"),
    PROTECTED("unusable-file.protected"),
    OLD_DOCUMENT("unusable-file.old-document"),
    BINARY_WORKBOOK("unusable-file.binary-workbook"),
    OPEN_DOCUMENT("unusable-file.open-document"),
    WORKBOOK("unusable-file.workbook"),
    DOCUMENT("unusable-file.document"),
    INCOMPLETE("incomplete-file"),
    ARCHIVE("unusable-file.archive"),
    WEB_PAGE("unusable-file.web-page"),
    XML("unusable-file.xml"),
    PDF("unusable-file.pdf"),
    PICTURE("unusable-file.picture"),
    BINARY("unusable-file.binary");

    private static final int HEAD = 4096;
    private static final Map<String, FileNature> BEGINNINGS = Map.ofEntries(
            Map.entry("%PDF-", PDF), Map.entry("\u001f\u008b\b", ARCHIVE), Map.entry("7z\u00bc\u00af", ARCHIVE), Map.entry("Rar!", ARCHIVE),
            Map.entry("BZh", ARCHIVE), Map.entry("\u00fd7zXZ", ARCHIVE), Map.entry("\u0089PNG", PICTURE), Map.entry("\u00ff\u00d8\u00ff", PICTURE),
            Map.entry("GIF8", PICTURE), Map.entry("{\\rtf", DOCUMENT), Map.entry("SQLite format 3", BINARY), Map.entry("PAR1", BINARY),
            Map.entry("\u007fELF", BINARY));

    private final String key;

    FileNature(String key) {
        this.key = key;
    }

    /** What it is, for the sender, and what to do. */
    public Wording wording() {
        return Wording.of(key);
    }

    /** Empty where it may be a table of text. */
    public static Optional<FileNature> of(Path file) throws IOException {
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZipNature.of(file));
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of(OleNature.of(file));
        }
        Optional<FileNature> known = BEGINNINGS.entrySet().stream().filter(entry -> head.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
        return known.isPresent() ? known : markup(head);
    }

    /** The first bytes, a character each. */
    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** Spreadsheets open such files under any name, so that many a csv is one. */
    private static Optional<FileNature> markup(String head) {
        String text = head.replaceAll("^[\u00ef\u00bb\u00bf\u00fe\u00ff\\s]+|\0", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean xml = text.startsWith("<?xml");
        boolean page = text.startsWith("<!doctype html") || text.matches("(?s)<(html|head|meta|body|table|style)[\\s>].*") || xml && text.contains("<html");
        return page ? Optional.of(WEB_PAGE) : xml ? Optional.of(XML) : Optional.empty();
    }
}
