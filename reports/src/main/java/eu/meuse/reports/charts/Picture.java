package eu.meuse.reports.charts;

import java.awt.Graphics2D;

/** A chart laid out for a width; it knows the height it needs. Lengths are points. */
public interface Picture {

    double width();

    double height();

    /** Draws with the upper left corner at 0, 0; leaves the graphics' colour, font and stroke changed. */
    void draw(Graphics2D graphics);
}
