package eu.meuse.intake;

import java.io.IOException;

/** A workbook that breaks off, is not what its name says, or is made to harm. */
final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private UnreadableWorkbook(Refusal refusal, Exception cause) {
        super(refusal.message(), cause);
        this.refusal = refusal;
    }

    static UnreadableWorkbook broken(Exception cause) {
        return cause instanceof UnreadableWorkbook known ? known : new UnreadableWorkbook(broken(), cause);
    }

    /** @param why what no spreadsheet writes, behind "the workbook" */
    static UnreadableWorkbook unsafe(String why) {
        return new UnreadableWorkbook(unsafeFile(why), null);
    }

    /** For the region that sent it. */
    Refusal refusal() {
        return refusal;
    }

    static Refusal broken() {
        return new Refusal("unreadable-workbook", "",
                "is no workbook in the xlsx format, is broken or is protected by a password; save it anew as xlsx");
    }

    static Refusal unsafeFile(String why) {
        return new Refusal("unsafe-file", "", "the workbook " + why + "; it was not read; save it anew as xlsx");
    }
}
