package eu.meuse.reports.blocks;

import java.util.List;
import java.util.Optional;

/**
 * A map of equal squares: a tile a place, about where the place lies, the darker the more, with its number in it. It needs no
 * outlines of anybody's, and small countries are seen like large ones.
 *
 * @param tiles each at a place of its own
 */
public record TileMap(About about, List<Tile> tiles) implements ChartSpec {
    /** The number of shades above the lightest. */
    public static final int SHADES = 6;

    /**
     * @param code what stands in the tile's corner: {@code BE}
     * @param name the place, written out
     * @param column from the left, from 0
     * @param row from the top, from 0
     * @param mark empty for a neighbour that is there for orientation alone
     * @param inside what stands in the tile: the number as short as it may be, or a sign for why there is none
     */
    public record Tile(String code, String name, int column, int row, Optional<Mark> mark, String inside) {}

    /** @throws IllegalArgumentException where two tiles lie on each other */
    public TileMap {
        tiles = List.copyOf(tiles);
        if (tiles.stream().map(tile -> tile.column() + "/" + tile.row()).distinct().count() < tiles.size()) {
            throw new IllegalArgumentException(about.slug() + ": two tiles lie on each other");
        }
    }

    /** How many tiles there are across. */
    public int columns() {
        return tiles.stream().mapToInt(Tile::column).max().orElse(-1) + 1;
    }

    /** How many tiles there are from top to bottom. */
    public int rows() {
        return tiles.stream().mapToInt(Tile::row).max().orElse(-1) + 1;
    }

    /** The shade of a tile, from 1 to {@value #SHADES} in equal steps up to the largest value; 0 where there is nothing, or less. */
    public int shade(Tile tile) {
        double value = value(tile);
        return value <= 0 ? 0 : (int) Math.min(SHADES, Math.ceil(value / highest() * SHADES));
    }

    private double highest() {
        return tiles.stream().mapToDouble(TileMap::value).max().orElse(0);
    }

    private static double value(Tile tile) {
        return tile.mark().map(mark -> mark instanceof Mark.Value number ? number.value() : 0.0).orElse(0.0);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tileMap(this);
    }
}
