package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.util.ArrayList;
import java.util.List;

/** A notice: a tinted ground with a coloured edge, which goes on over pages where it must. */
final class NoticeStrips {
    private static final double PADDING = 8;
    private static final double INDENT = 14;
    private final DocumentFonts fonts;
    private final Tag root;

    NoticeStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    List<Strip> of(Notice notice) {
        List<Strip> texts = new ArrayList<>();
        texts.addAll(text(TextStyle.BODY.face(Typeface.SEMIBOLD), notice.title()));
        texts.addAll(text(TextStyle.BODY, notice.text()));
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double above = i == 0 ? PADDING : 0;
            double below = i == texts.size() - 1 ? PADDING : 0;
            strips.add(grounded(notice.kind(), texts.get(i), above, below).before(i == 0 ? 12 : 0));
        }
        return Strip.height(strips) < Paper.TEXT_HEIGHT / 2 ? Strip.joined(strips, false) : strips;
    }

    private List<Strip> text(TextStyle style, String text) {
        return new TextLines(fonts, style, text, Paper.TEXT_WIDTH - 2 * INDENT)
                .strips(root.child("P"), Paper.LEFT + INDENT, 0);
    }

    private static Strip grounded(Notice.Kind kind, Strip text, double above, double below) {
        double height = text.height() + above + below;
        return Strip.of(0, height, (canvas, top) -> {
            canvas.artifact(() -> {
                canvas.fill(Palette.TINT, Paper.LEFT, top - height, Paper.TEXT_WIDTH, height);
                canvas.fill(kind == Notice.Kind.WARNING ? Palette.ACCENT : Palette.BLUE,
                        Paper.LEFT, top - height, 3, height);
            });
            text.drawing().draw(canvas, top - above);
        }).join(text.joined());
    }
}
