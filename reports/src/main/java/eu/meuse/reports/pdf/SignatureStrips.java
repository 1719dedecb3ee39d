package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.typography.Palette;
import java.util.List;

/** Lines to write on, of each who signs in a column of its own; what belongs on a line stands small below it. */
final class SignatureStrips {
    private static final double GAP = 24;
    private static final double ROOM = 34;
    private static final double BELOW = 12;
    private final DocumentFonts fonts;
    private final Tag root;

    SignatureStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    Strip of(Signatures signatures) {
        List<Signatures.Panel> panels = signatures.panels();
        double width = (Paper.TEXT_WIDTH - GAP * (panels.size() - 1)) / panels.size();
        List<TextLines> titles = panels.stream()
                .map(panel -> new TextLines(fonts, TextStyle.TERM, panel.title(), width))
                .toList();
        double title = titles.stream().mapToDouble(TextLines::height).max().orElse(0);
        int lines = panels.stream().mapToInt(panel -> panel.lines().size()).max().orElse(0);
        return Strip.of(16, title + lines * (ROOM + BELOW), (canvas, top) -> {
            for (int i = 0; i < panels.size(); i++) {
                double left = Paper.LEFT + i * (width + GAP);
                TextLines heading = titles.get(i);
                canvas.tagged(root.child("P"), () -> heading.draw(canvas, left, top));
                draw(canvas, panels.get(i).lines(), left, top - title, width);
            }
        });
    }

    private void draw(Canvas canvas, List<String> lines, double left, double top, double width) {
        double y = top;
        for (String line : lines) {
            double rule = y - ROOM;
            canvas.artifact(() -> canvas.rule(Palette.INK, 0.5, left, left + width, rule));
            TextLines label = new TextLines(fonts, TextStyle.SMALL, line, width);
            if (label.count() > 0) {
                canvas.tagged(root.child("P"), () -> label.draw(canvas, left, rule - 1));
            }
            y = rule - BELOW;
        }
    }
}
