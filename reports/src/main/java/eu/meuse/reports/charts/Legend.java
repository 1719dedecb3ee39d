package eu.meuse.reports.charts;

import eu.meuse.reports.typography.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of series with their colours, in as many lines as they need. */
final class Legend {
    private static final double SWATCH = 8;
    private static final double LINE = 14;
    private static final double BETWEEN = 16;

    private record Entry(String text, int series, double x, double y) {}

    private final List<Entry> entries = new ArrayList<>();
    private final double height;

    Legend(List<String> series, double width) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < series.size(); i++) {
            boolean first = true;
            for (String line : Letterings.LABEL.wrap(series.get(i), width - SWATCH - 5)) {
                double needed = SWATCH + 5 + Letterings.LABEL.width(line);
                if (!first || x > 0 && x + needed > width) {
                    x = 0;
                    y += LINE;
                }
                entries.add(new Entry(line, first ? i : -1, x, y));
                x += needed + BETWEEN;
                first = false;
            }
        }
        height = series.isEmpty() ? 0 : y + LINE + 4;
    }

    double height() {
        return height;
    }

    void draw(Graphics2D graphics) {
        for (Entry entry : entries) {
            if (entry.series() >= 0) {
                graphics.setColor(Palette.series(entry.series()));
                graphics.fill(new Rectangle2D.Double(entry.x(), entry.y() + 1, SWATCH, SWATCH));
            }
            Letterings.LABEL.left(graphics, entry.text(), entry.x() + SWATCH + 5, entry.y() + 8);
        }
    }
}
