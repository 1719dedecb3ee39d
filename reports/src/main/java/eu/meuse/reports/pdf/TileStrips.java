package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Tiles.Tile;
import eu.meuse.reports.typography.Palette;
import java.util.ArrayList;
import java.util.List;

/** Rows of tiles, all of one size; values too long for a tile are set smaller, all alike. */
final class TileStrips {
    private static final double GAP = 10;
    private static final double PADDING = 11;
    private static final double SMALLEST = 11;
    private final DocumentFonts fonts;
    private final Tag root;

    /** A tile with its texts broken into lines. */
    private record Set(TextLines label, TextLines value, TextLines note) {
        double height() {
            return 2 * PADDING + label.height() + value.height() + note.height() + 5;
        }
    }

    TileStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    List<Strip> of(Tiles tiles) {
        int count = tiles.tiles().size();
        int columns = columns(count);
        double width = (Paper.TEXT_WIDTH - GAP * (columns - 1)) / columns;
        TextStyle value = valueStyle(tiles, width - 2 * PADDING);
        List<Set> sets = tiles.tiles().stream().map(tile -> set(tile, value, width - 2 * PADDING)).toList();
        Tag list = root.child("L");
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < count; i += columns) {
            List<Set> row = sets.subList(i, Math.min(count, i + columns));
            strips.add(row(row, list, width).before(i == 0 ? 14 : GAP));
        }
        return strips;
    }

    /** As few rows as hold four tiles at most, filled evenly. */
    private static int columns(int count) {
        int rows = Math.max(1, (count + 3) / 4);
        return Math.max(1, (count + rows - 1) / rows);
    }

    private TextStyle valueStyle(Tiles tiles, double width) {
        TextStyle style = TextStyle.TILE_VALUE;
        double widest = tiles.tiles().stream()
                .mapToDouble(tile -> fonts.width(TextStyle.TILE_VALUE, tile.value())).max().orElse(0);
        return widest <= width ? style : style.size(Math.max(SMALLEST, style.size() * width / widest - 0.1));
    }

    private Set set(Tile tile, TextStyle value, double width) {
        return new Set(
                new TextLines(fonts, TextStyle.TILE_LABEL, tile.label(), width),
                new TextLines(fonts, value, tile.value(), width),
                new TextLines(fonts, TextStyle.TILE_LABEL, tile.note(), width));
    }

    private static Strip row(List<Set> sets, Tag list, double width) {
        double height = sets.stream().mapToDouble(Set::height).max().orElse(0);
        return Strip.of(0, height, (canvas, top) -> {
            double x = Paper.LEFT;
            for (Set set : sets) {
                draw(canvas, set, list.child("LI").child("LBody"), x, top, width, height);
                x += width + GAP;
            }
        });
    }

    private static void draw(
            Canvas canvas, Set set, Tag tag, double x, double top, double width, double height) {
        canvas.artifact(() -> {
            canvas.fill(Palette.TINT, x, top - height, width, height);
            canvas.fill(Palette.ACCENT, x, top - height, 3, height);
        });
        double text = x + PADDING + 1;
        canvas.tagged(tag, () -> {
            double y = top - PADDING;
            set.label().draw(canvas, text, y);
            set.value().draw(canvas, text, y - set.label().height() - 2);
            set.note().draw(canvas, text, y - set.label().height() - set.value().height() - 5);
        });
    }
}
