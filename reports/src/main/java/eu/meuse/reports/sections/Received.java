package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.PastFigure;

/**
 * A sum over nothing is 0 in the files, whose readers have its coverage beside it. Documents say that nothing was received
 * where nobody has sent what a figure needs: silence is not zero.
 */
final class Received {
    private Received() {}

    static FigureRow of(FigureRow row) {
        return isOfSilence(row) ? new FigureRow(row.key(), new Figure.Missing(), row.unit(), row.target(), row.coverage()) : row;
    }

    static PastFigure of(PastFigure past) {
        return isOfSilence(past.row()) ? new PastFigure(past.quarter(), of(past.row())) : past;
    }

    private static boolean isOfSilence(FigureRow row) {
        Coverage coverage = row.coverage();
        return coverage.delivered() == 0 && coverage.expected() > 0 && (row.figure() instanceof Figure.NoData
                || row.figure().known().filter(value -> value.signum() == 0).isPresent());
    }
}
