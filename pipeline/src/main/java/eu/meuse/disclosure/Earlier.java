package eu.meuse.disclosure;

import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;

/**
 * What has been published of a quarter before.
 *
 * @param figures as they were computed then
 * @param published of them
 */
public record Earlier(Quarter quarter, List<FigureRow> figures, List<FigureRow> published) {
    /** What a bundle published. */
    public static Earlier of(BundleFigures bundle) {
        return new Earlier(bundle.quarter(), bundle.figures(), bundle.published());
    }
}
