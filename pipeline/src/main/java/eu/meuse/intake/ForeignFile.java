package eu.meuse.intake;

import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells files that are no tables of text, whatever their name: old workbooks, documents, archives, pictures. */
final class ForeignFile {
    /** What they begin with: OLE 2 (xls, doc, protected xlsx), PDF, zip (xlsx, ods, docx), gzip, PNG, JPEG. */
    private static final List<String> BEGINNINGS =
            List.of("\u00d0\u00cf\u0011\u00e0", "%PDF-", "PK\u0003\u0004", "\u001f\u008b\b", "\u0089PNG", "\u00ff\u00d8\u00ff");
    private static final int LONGEST = 5;

    private ForeignFile() {}

    /** Why a file that was delivered cannot be read as text; empty where it can. */
    static Optional<Refusal> objection(DeliveredFile file) throws IOException {
        boolean foreign = !file.isWorkbook() && begins(Path.of(file.path()));
        return foreign ? Optional.of(refusal()) : Optional.empty();
    }

    /** The same for a file that has neither the extension of text nor of a workbook. */
    static Optional<Refusal> ofOtherKind(DeliveredFile file) {
        return FileKind.of(file.name()).isPresent() ? Optional.empty() : Optional.of(refusal());
    }

    private static Refusal refusal() {
        return new Refusal("unusable-file", "", Wording.of("unusable-file"));
    }

    private static boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String first = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            return BEGINNINGS.stream().anyMatch(first::startsWith);
        }
    }
}
