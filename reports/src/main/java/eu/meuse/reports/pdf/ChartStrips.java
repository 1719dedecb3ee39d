package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.charts.Picture;
import eu.meuse.reports.charts.Pictures;
import java.util.ArrayList;
import java.util.List;

/** A chart below its title, on one page; a chart higher than a page is made smaller. */
final class ChartStrips {
    /** Left free above the highest chart, for the heading it belongs to and a few lines. */
    private static final double HEADING = 130;

    private final DocumentFonts fonts;
    private final Tag root;

    ChartStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    List<Strip> of(ChartSpec chart) {
        ChartSpec.About about = chart.about();
        List<Strip> strips = new ArrayList<>();
        strips.addAll(text(TextStyle.FIGURE_TITLE, about.title(), 14));
        strips.addAll(text(TextStyle.SMALL, about.subtitle(), strips.isEmpty() ? 14 : 1));
        strips.add(figure(about.alt(), Pictures.of(chart, Paper.TEXT_WIDTH), Strip.height(strips)));
        return Strip.joined(strips, false);
    }

    private List<Strip> text(TextStyle style, String text, double before) {
        return new TextLines(fonts, style, text, Paper.TEXT_WIDTH).strips(root.child("P"), Paper.LEFT, before);
    }

    private Strip figure(String alt, Picture picture, double above) {
        double scale = Math.min(1, (Paper.TEXT_HEIGHT - above - HEADING) / picture.height());
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        return Strip.of(8, height + 6, (canvas, top) -> {
            double y = top - height;
            Tag figure = root.figure(
                    alt, (float) Paper.LEFT, (float) y, (float) (Paper.LEFT + width), (float) top);
            canvas.tagged(figure, () -> canvas.picture(picture, scale, Paper.LEFT, y));
        });
    }
}
