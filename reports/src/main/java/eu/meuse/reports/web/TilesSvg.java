package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.TileMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** A map of tiles, as wide as there is room up to a measure, in rows of one height. */
final class TilesSvg {
    private static final double HEIGHT = 46;
    private static final double BETWEEN = 3;
    /** Letters across at their usual size. */
    private static final int CROWDED = 30;

    private final Html html;
    private final TileMap chart;

    TilesSvg(Html html, TileMap chart) {
        this.html = html;
        this.chart = chart;
    }

    /** Writes the picture into a figure. @param labelledBy the id of what names it */
    void write(String labelledBy) {
        html.open("div", "class", "tilemap");
        Svg.open(html, labelledBy, 0, 0, chart.rows() * HEIGHT);
        boolean first = true;
        for (TileMap.Tile tile : chart.tiles()) {
            if (tile.mark().isPresent()) {
                Svg.openMark(html, first, tile.name(), tile.mark().get().text());
                first = false;
            } else {
                html.open("g", "aria-hidden", "true");
            }
            tile(tile);
            html.close();
        }
        html.close().close();
        gaps();
    }

    private void tile(TileMap.Tile tile) {
        String shade = tile.mark().isPresent() ? "h" + chart.shade(tile) : "near";
        html.element("rect", "", "class", "tile bar hit " + shade, "x", x(tile, 0), "y", Svg.px(tile.row() * HEIGHT),
                "width", Svg.percent(0.96 / chart.columns()), "height", Svg.px(HEIGHT - BETWEEN));
        html.element("text", tile.code(), "class", "code on-" + shade, "x", x(tile, 0.06), "y", Svg.px(tile.row() * HEIGHT + 13), "aria-hidden", "true");
        html.element("text", tile.inside(), "class", (isTight(tile) ? "tight " : "") + "inside middle on-" + shade, "x", x(tile, 0.48), "y", Svg.px(tile.row() * HEIGHT + 33),
                "aria-hidden", "true");
    }

    /** Whether the letters have to be smaller on a narrow screen. */
    private boolean isTight(TileMap.Tile tile) {
        return tile.inside().length() * chart.columns() > CROWDED;
    }

    /** @param within share of the tile's width */
    private String x(TileMap.Tile tile, double within) {
        return Svg.percent((tile.column() + within) / chart.columns());
    }

    private void gaps() {
        Map<String, StringJoiner> named = new LinkedHashMap<>();
        for (TileMap.Tile tile : chart.tiles()) {
            tile.mark().filter(Mark.Gap.class::isInstance).ifPresent(gap ->
                    named.computeIfAbsent(tile.inside() + " " + gap.text(), any -> new StringJoiner(", ")).add(tile.name()));
        }
        named.forEach((why, names) -> html.element("p", why + ": " + names, "class", "small"));
    }
}
