package eu.meuse.run;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;

/**
 * A figure whose rows follow.
 *
 * @param closed name of the close whose figure it is, {@code 2013-Q2.r1}; empty where it is as known today
 * @param row as in {@code figures.csv}
 */
public record TracedFigure(Quarter quarter, String closed, IndicatorCard card, FigureRow row) {}
