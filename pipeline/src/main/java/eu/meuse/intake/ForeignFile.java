package eu.meuse.intake;

import eu.meuse.intake.source.Refusal;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Refuses files that are not what their names say, and names what they are. */
final class ForeignFile {
    /** The code of files that may still be on their way. */
    static final String INCOMPLETE = "incomplete-file";
    private static final String UNREADABLE = "unreadable-workbook";

    private ForeignFile() {}

    /** Why a file that was delivered cannot be read as what its name says; empty where it can. */
    static Optional<Refusal> objection(DeliveredFile file) throws IOException {
        Optional<FileNature> nature = FileNature.of(Path.of(file.path()));
        if (file.isWorkbook() && nature.isEmpty()) {
            return Optional.of(new Refusal(UNREADABLE, "", Wording.of("unreadable-workbook.text")));
        }
        return nature.filter(known -> !file.isWorkbook() || known != FileNature.WORKBOOK).map(known -> refusal(file, known));
    }

    /** The same for a file that has neither the extension of text nor of a workbook. */
    static Optional<Refusal> ofOtherKind(DeliveredFile file) throws IOException {
        if (FileKind.of(file.name()).isPresent()) {
            return Optional.empty();
        }
        Optional<FileNature> nature = FileNature.of(Path.of(file.path()));
        return Optional.of(new Refusal("unusable-file", "", nature.map(FileNature::wording).orElse(Wording.of("unusable-file"))));
    }

    private static Refusal refusal(DeliveredFile file, FileNature nature) {
        String code = nature == FileNature.INCOMPLETE ? INCOMPLETE : file.isWorkbook() ? UNREADABLE : "unusable-file";
        return new Refusal(code, "", nature.wording());
    }
}
