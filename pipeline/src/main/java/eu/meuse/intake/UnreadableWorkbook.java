package eu.meuse.intake;

import java.io.IOException;

/** A workbook that breaks off or is not what its name says. */
final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableWorkbook(Exception cause) {
        super("the workbook cannot be read", cause);
    }

    /** For the region that sent it. */
    static Refusal refusal() {
        return new Refusal("unreadable-workbook", "",
                "is no workbook in the xlsx format, is broken or is protected by a password; save it anew as xlsx");
    }
}
