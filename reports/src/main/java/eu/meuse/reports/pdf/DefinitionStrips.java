package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Definitions;
import java.util.ArrayList;
import java.util.List;

/** Terms with their definitions below them. */
final class DefinitionStrips {
    private final DocumentFonts fonts;
    private final Tag root;

    DefinitionStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    List<Strip> of(Definitions definitions) {
        Tag list = root.child("L");
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < definitions.entries().size(); i++) {
            List<Strip> entry = of(definitions.entries().get(i), list.child("LI"));
            // The last one alone at the top of a page looks lost.
            boolean beforeLast = i == definitions.entries().size() - 2 && Strip.height(entry) <= Paper.TEXT_HEIGHT / 3;
            strips.addAll(beforeLast ? Strip.joined(entry, true) : entry);
        }
        return strips;
    }

    private List<Strip> of(Definitions.Entry entry, Tag item) {
        List<Strip> strips = new ArrayList<>();
        Tag body = item.child("LBody");
        strips.addAll(Strip.joined(text(TextStyle.TERM, entry.term(), item.child("Lbl"), 8), true));
        strips.addAll(text(TextStyle.BODY.size(9.5), entry.definition(), body, 0));
        List<Strip> detail = text(TextStyle.SMALL, entry.detail(), body, 1);
        return Strip.height(strips) > Paper.TEXT_HEIGHT / 3 ? all(strips, detail) : Strip.joined(all(strips, detail), false);
    }

    private List<Strip> text(TextStyle style, String text, Tag tag, double before) {
        return new TextLines(fonts, style, text, Paper.TEXT_WIDTH)
                .strips(tag, Paper.LEFT, before);
    }

    private static List<Strip> all(List<Strip> first, List<Strip> second) {
        List<Strip> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
