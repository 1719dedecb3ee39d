package eu.meuse.reports.blocks;

import java.util.List;

/** Key figures side by side; more than fit beside each other go into further rows of equal tiles. */
public record Tiles(List<Tile> tiles) implements Block {

    /**
     * One key figure.
     *
     * @param label what it is
     * @param value written out, with its unit where it needs one
     * @param note a short remark below, or empty
     */
    public record Tile(String label, String value, String note) {}

    public Tiles {
        tiles = List.copyOf(tiles);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tiles(this);
    }
}
