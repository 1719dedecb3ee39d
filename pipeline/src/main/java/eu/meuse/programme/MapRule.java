package eu.meuse.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A map of tiles gives each code one place. */
final class MapRule implements CardRule {
    private static final String NOTHING = ".";

    /** A code and where its tile lies, from 0. */
    record Tile(String code, int column, int row, int line) {}

    /** The tiles of a map, from north to south and west to east. */
    static List<Tile> tiles(Node map) {
        List<Tile> tiles = new ArrayList<>();
        List<Node.Scalar> rows = map.at("rows").map(Node::scalars).orElse(List.of());
        for (int row = 0; row < rows.size(); row++) {
            String[] codes = rows.get(row).text().strip().split("\\s+");
            for (int column = 0; column < codes.length; column++) {
                if (!codes[column].equals(NOTHING)) {
                    tiles.add(new Tile(codes[column], column, row, rows.get(row).line()));
                }
            }
        }
        return tiles;
    }

    @Override
    public void check(Cards cards, Place place) {
        cards.maps().forEach((name, map) -> {
            Checking in = place.in(Cards.MAPS, name);
            Set<String> placed = new HashSet<>();
            for (Tile tile : tiles(map)) {
                if (!placed.add(tile.code())) {
                    in.problem(tile.line(), "\"" + tile.code() + "\" has a second place on the map");
                }
            }
        });
    }
}
