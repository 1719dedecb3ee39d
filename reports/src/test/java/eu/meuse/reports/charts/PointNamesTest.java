package eu.meuse.reports.charts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A point hemmed in on its four sides still has its name where there is room slantwise. */
final class PointNamesTest {
    @Test
    void aNameFindsRoomBetweenTheSides() {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 200);
        PointNames names = new PointNames(new Rectangle2D.Double(0, 0, 200, 200), List.of(
                new Rectangle2D.Double(105, 95, 10, 10), new Rectangle2D.Double(85, 95, 10, 10),
                new Rectangle2D.Double(95, 85, 10, 10), new Rectangle2D.Double(95, 105, 10, 10)));
        names.add("Limburg", 100, 100);
        names.draw(graphics);
        graphics.dispose();
        assertTrue(IntStream.range(0, 200 * 200).anyMatch(at -> picture.getRGB(at % 200, at / 200) != Color.WHITE.getRGB()), "no name is drawn");
    }
}
