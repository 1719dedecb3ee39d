package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.DocumentSpec.Funding;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.util.List;

/** The head of the first page: who pays, above a band with the document's name. */
final class TitleBand {
    private static final double EMBLEM = 32;
    private static final double FUNDING = 62;
    private static final double PADDING = 24;
    private final DocumentSpec spec;
    private final TextLines title;
    private final TextLines subtitle;

    TitleBand(DocumentSpec spec, DocumentFonts fonts) {
        this.spec = spec;
        title = new TextLines(fonts, TextStyle.TITLE, spec.title(), Paper.TEXT_WIDTH);
        subtitle = new TextLines(fonts, TextStyle.SUBTITLE, spec.subtitle(), Paper.TEXT_WIDTH);
    }

    /** Draws it and returns where the text may begin. */
    double draw(Canvas canvas) {
        double top = Paper.HEIGHT;
        if (spec.funding().emblem() || !spec.funding().lines().isEmpty()) {
            funding(canvas, top - 15);
            top -= FUNDING;
        }
        double height = 2 * PADDING + title.height() + subtitle.height() + 4;
        double bottom = top - height;
        canvas.artifact(() -> {
            canvas.fill(Palette.BLUE, 0, bottom, Paper.WIDTH, height);
            canvas.fill(Palette.ACCENT, 0, bottom, Paper.WIDTH, 4);
        });
        double first = top - PADDING;
        canvas.tagged(canvas.root().child("H1"), () -> title.draw(canvas, Paper.LEFT, first));
        if (subtitle.count() > 0) {
            canvas.tagged(canvas.root().child("P"),
                    () -> subtitle.draw(canvas, Paper.LEFT, first - title.height() - 4));
        }
        return bottom - 22;
    }

    private void funding(Canvas canvas, double top) {
        Funding funding = spec.funding();
        double x = Paper.LEFT;
        if (funding.emblem()) {
            Tag figure = canvas.root().figure(funding.emblemAlt(),
                    (float) x, (float) (top - EMBLEM), (float) (x + EMBLEM * 1.5), (float) top);
            canvas.tagged(figure, () -> Emblem.draw(canvas.page(), Paper.LEFT, top - EMBLEM, EMBLEM));
            x += EMBLEM * 1.5 + 10;
        }
        lines(canvas, funding.lines(), x, top);
    }

    private static void lines(Canvas canvas, List<String> lines, double x, double top) {
        TextStyle style = new TextStyle(Typeface.REGULAR, 9, 11.5, Palette.INK);
        double y = top - (EMBLEM - lines.size() * style.leading()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            TextStyle own = i == 0 ? style.face(Typeface.SEMIBOLD) : style;
            double baseline = y - i * style.leading() - style.baseline();
            String line = lines.get(i);
            canvas.tagged(canvas.root().child("P"), () -> canvas.text(own, line, x, baseline));
        }
    }
}
