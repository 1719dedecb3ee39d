package eu.meuse.reports.bundle;

import java.util.List;

/** What differs between two results, as CSV of the contract's form. */
public final class DifferenceFiles {
    private static final CsvTable<FigureChange> FIGURES = new CsvTable<>(
            "differences.csv", ChangeCells.HEADER, CsvTable.byFirst(4), change -> ChangeCells.write(new Cells(), change),
            ChangeCells::read);
    private static final CsvTable<Cause> CAUSES = new CsvTable<>(
            "causes.csv", CauseCells.HEADER, CsvTable.byFirst(5), cause -> CauseCells.write(new Cells(), cause), CauseCells::read);

    private DifferenceFiles() {}

    /** {@code differences.csv}: a figure a line. */
    public static byte[] figures(List<FigureChange> changes) {
        return FIGURES.bytes(changes);
    }

    /** {@code causes.csv}: a submission a line, and what else the figures follow from. */
    public static byte[] causes(List<Cause> causes) {
        return CAUSES.bytes(causes);
    }
}
