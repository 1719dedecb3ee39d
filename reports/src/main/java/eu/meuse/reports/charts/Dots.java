package eu.meuse.reports.charts;

import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** The shapes that tell lines apart where colour does not. */
final class Dots {

    private Dots() {}

    /** The shape of the n-th series, from 0, around 0, 0. */
    static Shape shape(int n) {
        return switch (n % 4) {
            case 0 -> new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2);
            case 1 -> new Rectangle2D.Double(-2.4, -2.4, 4.8, 4.8);
            case 2 -> new Polygon(new int[] {0, 3, -3}, new int[] {-3, 3, 3}, 3);
            default -> new Polygon(new int[] {0, 3, 0, -3}, new int[] {-4, 0, 4, 0}, 4);
        };
    }
}
