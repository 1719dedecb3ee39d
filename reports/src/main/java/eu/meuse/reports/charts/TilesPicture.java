package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.TileMap;
import eu.meuse.reports.typography.Palette;
import eu.meuse.reports.typography.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A map of tiles, each with its code above its number; why a tile has none, is said below. */
final class TilesPicture implements Picture {
    private static final double WIDEST = 40;
    private static final double BETWEEN = 2.5;
    private static final double BELOW = 8;
    private static final double CODE = 7;
    private static final double NUMBER = 10;
    private static final double SMALLEST = 6;

    private final TileMap chart;
    private final double width;
    private final double side;
    private final List<String> gaps;

    TilesPicture(TileMap chart, double width) {
        this.chart = chart;
        this.width = width;
        side = Math.min(WIDEST, (width + BETWEEN) / Math.max(1, chart.columns()) - BETWEEN);
        gaps = gaps(chart).isEmpty() ? List.of() : Letterings.GAP.wrap(gaps(chart), width);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return grid() + (gaps.isEmpty() ? 0 : BELOW + gaps.size() * Letterings.GAP.leading());
    }

    private double grid() {
        return Math.max(0, chart.rows() * (side + BETWEEN) - BETWEEN);
    }

    @Override
    public void draw(Graphics2D graphics) {
        chart.tiles().forEach(tile -> tile(graphics, tile,
                new Rectangle2D.Double(tile.column() * (side + BETWEEN), tile.row() * (side + BETWEEN), side, side)));
        double y = grid() + BELOW + Letterings.GAP.ascent();
        for (String line : gaps) {
            Letterings.GAP.left(graphics, line, 0, y);
            y += Letterings.GAP.leading();
        }
    }

    private void tile(Graphics2D graphics, TileMap.Tile tile, Rectangle2D place) {
        Color ground = Palette.shade(chart.shade(tile));
        graphics.setColor(ground);
        graphics.fill(place);
        boolean isNumber = tile.mark().filter(Mark.Value.class::isInstance).isPresent();
        if (chart.shade(tile) == 0) {
            graphics.setColor(tile.mark().isPresent() ? Palette.MUTED : Palette.RULE);
            graphics.setStroke(new BasicStroke(isNumber || tile.mark().isEmpty() ? 0.5f : 1f));
            graphics.draw(new Rectangle2D.Double(place.getX() + 0.5, place.getY() + 0.5, side - 1, side - 1));
        }
        Color ink = tile.mark().isPresent() ? Palette.textOn(ground) : Palette.MUTED;
        new Lettering(Typeface.REGULAR, CODE, ink).left(graphics, tile.code(), place.getX() + 3, place.getY() + CODE + 2.5);
        Lettering number = number(tile.inside(), ink);
        number.centred(graphics, tile.inside(), place.getCenterX(), number.middle(place.getCenterY() + 4));
    }

    /** As large as the tile lets it be. */
    private Lettering number(String text, Color ink) {
        Lettering largest = new Lettering(Typeface.SEMIBOLD, NUMBER, ink);
        double room = (side - 4) / Math.max(1, largest.width(text));
        return room >= 1 ? largest : new Lettering(Typeface.SEMIBOLD, Math.max(SMALLEST, NUMBER * room), ink);
    }

    /** "hidden: A, B". */
    private static String gaps(TileMap chart) {
        Map<String, List<String>> named = chart.tiles().stream()
                .filter(tile -> tile.mark().filter(Mark.Gap.class::isInstance).isPresent())
                .collect(Collectors.groupingBy(tile -> tile.inside() + " " + tile.mark().orElseThrow().text(), LinkedHashMap::new,
                        Collectors.mapping(TileMap.Tile::name, Collectors.toList())));
        return named.entrySet().stream()
                .map(of -> of.getKey() + ": " + String.join(", ", of.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
