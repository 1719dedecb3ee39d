package eu.meuse.reports.bundle;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;

/** Lines written one after the other in the form of all tables, for tables that are too long to be held. */
public final class CsvLines {
    private final Appendable out;

    /** @param out to which they are written as they come */
    public CsvLines(Appendable out) {
        this.out = out;
    }

    /** @param cells texts, which are guarded against being taken for formulas, and numbers, which are not */
    public void line(Object... cells) throws IOException {
        out.append(CsvText.line(Arrays.stream(cells).map(CsvLines::cell).toList()));
    }

    private static String cell(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : GuardedText.write(cell.toString());
    }
}
