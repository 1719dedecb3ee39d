package eu.meuse.reports.bundle;

import java.util.List;

/**
 * The figures of a bundle alone.
 *
 * @param figures all of them
 * @param published those that were published, the hidden ones marked as such
 */
public record BundleFigures(String programme, Quarter quarter, List<FigureRow> figures, List<FigureRow> published) {}
