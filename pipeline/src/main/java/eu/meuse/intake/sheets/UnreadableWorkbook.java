package eu.meuse.intake.sheets;

import eu.meuse.intake.source.Refusal;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;

/** A workbook that breaks off, is not what its name says, or is made to harm. */
public final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    private UnreadableWorkbook(Refusal refusal, Exception cause) {
        super(refusal.wording().english(), cause);
        this.refusal = refusal;
    }

    static UnreadableWorkbook broken(Exception cause) {
        return cause instanceof UnreadableWorkbook known ? known : new UnreadableWorkbook(broken(), cause);
    }

    static UnreadableWorkbook unsafe(Wording why) {
        return new UnreadableWorkbook(unsafeFile(why), null);
    }

    /** Why it was not read, for the region that sent it: {@code unreadable-workbook} or {@code unsafe-file}. */
    public Refusal refusal() {
        return refusal;
    }

    static Refusal broken() {
        return new Refusal("unreadable-workbook", "", Wording.of("unreadable-workbook"));
    }

    static Refusal unsafeFile(Wording why) {
        return new Refusal("unsafe-file", "", why);
    }
}
