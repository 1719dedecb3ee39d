package eu.meuse.run;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;

/**
 * A figure whose rows follow.
 *
 * @param row as in {@code figures.csv}
 */
public record TracedFigure(Quarter quarter, IndicatorCard card, FigureRow row) {}
