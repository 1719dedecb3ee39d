/**
 * Charts in the house style: a {@link eu.meuse.reports.blocks.ChartSpec} becomes a picture on any {@code Graphics2D},
 * and a sheet of its own as SVG or PNG. JFreeChart places and scales the marks; labels are set by us, because nothing
 * may be cut off or lie over something else.
 */
package eu.meuse.reports.charts;
