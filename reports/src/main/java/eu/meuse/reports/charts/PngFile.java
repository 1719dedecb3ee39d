package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pictures as PNG. */
final class PngFile {
    private static final int DOTS_PER_POINT = 2;

    private PngFile() {}

    static byte[] of(Picture picture) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(picture.width() * DOTS_PER_POINT),
                (int) Math.ceil(picture.height() * DOTS_PER_POINT),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        picture.draw(graphics);
        graphics.dispose();
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PngEncoder(image.getWidth(), image.getHeight(), dots).bytes();
    }
}
