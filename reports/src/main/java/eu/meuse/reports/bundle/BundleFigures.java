package eu.meuse.reports.bundle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a bundle alone.
 *
 * @param figures all of them
 * @param published those that were published, the hidden ones marked as such
 */
public record BundleFigures(String programme, Quarter quarter, List<FigureRow> figures, List<FigureRow> published) {

    /** Its two tables as files, as a bundle has them. */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(Map.of(
                BundleFiles.FIGURES, FigureCells.table(BundleFiles.FIGURES, programme, quarter).bytes(figures),
                BundleFiles.PUBLIC_FIGURES, FigureCells.table(BundleFiles.PUBLIC_FIGURES, programme, quarter).bytes(published)));
    }
}
