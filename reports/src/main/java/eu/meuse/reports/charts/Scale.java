package eu.meuse.reports.charts;

/** Where a value lies across a plot. */
interface Scale {
    double x(double value);
}
