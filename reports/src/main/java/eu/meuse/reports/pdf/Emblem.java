package eu.meuse.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/**
 * The emblem of the European Union, drawn as its construction sheet says: a flag of 3 to 2; twelve upright stars on a
 * circle of a third of its height, each within a circle of an eighteenth.
 */
final class Emblem {
    private static final Color REFLEX_BLUE = new Color(0x003399);
    private static final Color YELLOW = new Color(0xFFCC00);

    /** Of the inner corners of a five-pointed star, to the outer ones. */
    private static final double INNER = Math.sin(Math.PI / 10) / Math.sin(Math.PI * 7 / 10);

    private Emblem() {}

    static void draw(PdfContentByte page, double x, double y, double height) {
        page.setColorFill(REFLEX_BLUE);
        page.rectangle((float) x, (float) y, (float) (height * 1.5), (float) height);
        page.fill();
        page.setColorFill(YELLOW);
        for (int hour = 0; hour < 12; hour++) {
            double angle = Math.PI * hour / 6;
            star(page,
                    x + height * 0.75 + height / 3 * Math.sin(angle),
                    y + height * 0.5 + height / 3 * Math.cos(angle),
                    height / 18);
        }
    }

    private static void star(PdfContentByte page, double x, double y, double radius) {
        for (int corner = 0; corner < 10; corner++) {
            double r = corner % 2 == 0 ? radius : radius * INNER;
            float px = (float) (x + r * Math.sin(Math.PI * corner / 5));
            float py = (float) (y + r * Math.cos(Math.PI * corner / 5));
            if (corner == 0) {
                page.moveTo(px, py);
            } else {
                page.lineTo(px, py);
            }
        }
        page.closePath();
        page.fill();
    }
}
