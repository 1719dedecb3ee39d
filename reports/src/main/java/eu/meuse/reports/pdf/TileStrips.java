package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Tiles.Tile;
import eu.meuse.reports.typography.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of tiles, all of one size; values too long for a tile are set smaller, all alike. */
final class TileStrips {
    private static final double GAP = 10;
    private static final double PADDING = 11;
    private static final double SMALLEST = 13;
    private static final int MOST = 4;
    private final DocumentFonts fonts;
    private final Tag root;

    /** A tile with its texts broken into lines. */
    private record Set(TextLines label, TextLines value, TextLines note) {}

    TileStrips(DocumentFonts fonts, Tag root) {
        this.fonts = fonts;
        this.root = root;
    }

    List<Strip> of(Tiles tiles) {
        int columns = columns(tiles);
        double width = width(columns);
        TextStyle value = valueStyle(tiles, columns);
        List<Set> sets = tiles.tiles().stream().map(tile -> set(tile, value, width - 2 * PADDING)).toList();
        Tag list = root.child("L");
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < sets.size(); i += columns) {
            List<Set> row = sets.subList(i, Math.min(sets.size(), i + columns));
            strips.add(row(row, list, width).before(i == 0 ? 14 : GAP));
        }
        return strips;
    }

    /** As few rows as hold four tiles at most, filled evenly; more where values would become too small. */
    private int columns(Tiles tiles) {
        int count = tiles.tiles().size();
        int columns = even(count, MOST);
        while (columns > 1 && valueStyle(tiles, columns).size() < SMALLEST) {
            columns = even(count, columns - 1);
        }
        return columns;
    }

    private static int even(int count, int most) {
        int rows = Math.max(1, (count + most - 1) / most);
        return Math.max(1, (count + rows - 1) / rows);
    }

    private static double width(int columns) {
        return (Paper.TEXT_WIDTH - GAP * (columns - 1)) / columns;
    }

    /** The largest size, up to the usual, at which the longest value fits on a line. */
    private TextStyle valueStyle(Tiles tiles, int columns) {
        TextStyle style = tiles.tiles().size() == 1 ? TextStyle.ONLY_VALUE : TextStyle.TILE_VALUE;
        double room = width(columns) - 2 * PADDING;
        double widest = tiles.tiles().stream()
                .mapToDouble(tile -> fonts.width(style, tile.value())).max().orElse(0);
        return widest <= room ? style : style.size(style.size() * room / widest - 0.1);
    }

    private Set set(Tile tile, TextStyle value, double width) {
        return new Set(
                new TextLines(fonts, TextStyle.TILE_LABEL, tile.label(), width),
                new TextLines(fonts, value, tile.value(), width),
                new TextLines(fonts, TextStyle.TILE_LABEL, tile.note(), width));
    }

    private static Strip row(List<Set> sets, Tag list, double width) {
        // Values of a row stand on one line, however long the labels above them.
        double label = highest(sets, Set::label) + 2;
        double value = highest(sets, Set::value) + 3;
        double height = 2 * PADDING + label + value + highest(sets, Set::note);
        return Strip.of(0, height, (canvas, top) -> {
            double x = Paper.LEFT;
            for (Set set : sets) {
                ground(canvas, x, top - height, width, height);
                double left = x + PADDING + 1;
                double first = top - PADDING;
                canvas.tagged(list.child("LI").child("LBody"), () -> {
                    set.label().draw(canvas, left, first);
                    set.value().draw(canvas, left, first - label);
                    set.note().draw(canvas, left, first - label - value);
                });
                x += width + GAP;
            }
        });
    }

    private static double highest(List<Set> sets, Function<Set, TextLines> part) {
        return sets.stream().map(part).mapToDouble(TextLines::height).max().orElse(0);
    }

    private static void ground(Canvas canvas, double x, double y, double width, double height) {
        canvas.artifact(() -> {
            canvas.fill(Palette.TINT, x, y, width, height);
            canvas.fill(Palette.ACCENT, x, y, 3, height);
        });
    }
}
