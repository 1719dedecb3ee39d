package eu.meuse.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Which number is whose: below a picture, in as many columns as there is room for, read line by line. */
final class PointKey {
    private static final double NUMBER = 16;
    private static final double BETWEEN = 14;
    private static final double ABOVE = 6;

    private final List<PointText> texts = new ArrayList<>();
    private final double height;

    PointKey(List<String> names, double width) {
        double widest = NUMBER + Letterings.AXIS.widest(names) + BETWEEN;
        int columns = Math.max(names.size() > 1 ? 2 : 1, (int) (width / widest));
        double column = width / columns;
        double y = ABOVE;
        for (int from = 0; from < names.size(); from += columns) {
            int lines = 1;
            for (int i = from; i < Math.min(names.size(), from + columns); i++) {
                List<String> name = Letterings.AXIS.wrap(names.get(i), column - NUMBER - BETWEEN);
                add(Integer.toString(i + 1), name, (i - from) * column, y);
                lines = Math.max(lines, name.size());
            }
            y += lines * Letterings.AXIS.leading() + 1;
        }
        height = names.isEmpty() ? 0 : y;
    }

    private void add(String number, List<String> name, double x, double y) {
        texts.add(new PointText(List.of(number), at(x, y), Letterings.AXIS));
        texts.add(new PointText(name, at(x + NUMBER, y), Letterings.AXIS));
    }

    private static Rectangle2D at(double x, double y) {
        return new Rectangle2D.Double(x, y, 0, 0);
    }

    double height() {
        return height;
    }

    /** Draws it from the height given. */
    void draw(Graphics2D graphics, double top) {
        graphics.translate(0, top);
        texts.forEach(text -> text.draw(graphics));
        graphics.translate(0, -top);
    }
}
