package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A chart on a sheet of its own, for slides: title, picture, and the note that goes with every page. */
public final class ChartSheet implements Picture {
    private static final double WIDTH = 640;
    private static final double MARGIN = 24;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final Lettering TITLE = new Lettering(Typeface.SEMIBOLD, 15, Palette.BLUE);
    private static final Lettering SUBTITLE = new Lettering(Typeface.REGULAR, 10, Palette.MUTED);
    private static final Lettering NOTE = new Lettering(Typeface.REGULAR, 8.5, Palette.MUTED);
    private final ChartSpec chart;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> note;
    private final Picture picture;

    /** @param footnote below the chart, such as the warning that data are invented; or empty */
    public ChartSheet(ChartSpec chart, String footnote) {
        this.chart = chart;
        title = lines(TITLE, chart.about().title());
        subtitle = lines(SUBTITLE, chart.about().subtitle());
        note = lines(NOTE, footnote);
        picture = Pictures.of(chart, INNER);
    }

    /** As SVG with real text, for the typeface of the house or another sans serif, UTF-8. */
    public byte[] svg() {
        return SvgFile.of(this, chart.about());
    }

    /** As PNG, two dots a point, on white. */
    public byte[] png() {
        return PngFile.of(this);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        double texts = height(TITLE, title) + height(SUBTITLE, subtitle) + height(NOTE, note);
        return Math.ceil(2 * MARGIN + texts + 14 + picture.height() + (note.isEmpty() ? 0 : 10));
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setColor(Palette.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        double y = draw(graphics, TITLE, title, MARGIN);
        y = draw(graphics, SUBTITLE, subtitle, y) + 14;
        graphics.translate(MARGIN, y);
        picture.draw(graphics);
        graphics.translate(-MARGIN, -y);
        draw(graphics, NOTE, note, height() - MARGIN - height(NOTE, note));
    }

    private static List<String> lines(Lettering lettering, String text) {
        return text.isBlank() ? List.of() : lettering.wrap(text, INNER);
    }

    private static double height(Lettering lettering, List<String> lines) {
        return lines.size() * lettering.leading();
    }

    private static double draw(Graphics2D graphics, Lettering lettering, List<String> lines, double top) {
        double y = top;
        for (String line : lines) {
            lettering.left(graphics, line, MARGIN, y + lettering.ascent());
            y += lettering.leading();
        }
        return y;
    }
}
