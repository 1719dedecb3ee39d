package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Blocks;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.TileMap;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.ReportSection.MapTile;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.SmallProgramme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Maps of tiles: which places they have, how dark, what stands in them, and what they say of what they do not show. */
final class BreakdownMapTest {
    private static final List<MapTile> TILES = List.of(new MapTile("far", 0, 0), new MapTile("north", 2, 1), new MapTile("between", 3, 2),
            new MapTile("west", 2, 3), new MapTile("east", 4, 2));

    private static final View VIEW = View.of(PublicResults.of(SmallProgramme.bundle()), Words.of("en"));

    @Test
    void onlyWhatLiesBetweenThePlacesOfTheProgrammeIsShownBeside() {
        TileMap map = map(TILES, "events", "region");
        assertEquals(List.of("north 0/0", "between 1/1", "east 2/1", "west 0/2"),
                map.tiles().stream().map(tile -> tile.code() + " " + tile.column() + "/" + tile.row()).toList());
        assertEquals(List.of("between"), map.tiles().stream().filter(tile -> tile.mark().isEmpty()).map(TileMap.Tile::name).toList());
    }

    @Test
    void aTileWithoutANumberSaysWhyAndHasNoShade() {
        TileMap map = map(List.of(new MapTile("energy", 0, 0), new MapTile("health", 1, 0), new MapTile("metal", 2, 0)), "leverage", "sector");
        assertEquals(List.of("3.00", "0.00", "\u00b7"), map.tiles().stream().map(TileMap.Tile::inside).toList());
        assertEquals(Mark.gap("no data"), map.tiles().get(2).mark().orElseThrow());
        assertEquals(List.of(TileMap.SHADES, 0, 0), map.tiles().stream().map(map::shade).toList());
        assertTrue(map.about().alt().endsWith("Energy: 3.00; Health: 0.00; Metal: no data."), map.about().alt());
    }

    @Test
    void largeSumsAreShownInThousandsAndTheirExactAmountIsKept() {
        TileMap map = map(List.of(new MapTile("PP1", 0, 0), new MapTile("PP2", 1, 0)), "budget", "partner");
        assertEquals("40.0 = €40,000; 20.0 = €20,000 Budget (in\u00a0€) by partner, up to 30\u00a0June\u00a02013 (in thousands; the darker, the more)", map.tiles().stream().map(tile -> tile.inside() + " = " + tile.mark().orElseThrow().text()).collect(Collectors.joining("; "))
                + " " + map.about().subtitle());
    }

    /** Partners' budgets are 40,000 and 20,000 each; beside 40,000 an amount of 40 is 0.04 thousands. */
    @Test
    void whatIsSomethingDoesNotLookLikeNothing() {
        assertEquals(List.of("40.0", "0.04", "0.004", "<0.001", "0"), tilesOf("40000.00", "40.00", "4.00", "0.40", "0.00"));
        assertEquals(List.of("9,000", "1", "0.4", "0.02", "0"), tilesOf("9000.00", "0.60", "0.40", "0.02", "0.00"));
    }

    private static List<String> tilesOf(String... amounts) {
        Indicator budget = SmallProgramme.bundle().indicators().stream().filter(one -> one.id().equals("budget")).findFirst().orElseThrow();
        List<Series.Point> points = IntStream.range(0, amounts.length)
                .mapToObj(i -> new Series.Point(new Code("P" + i, Map.of()), new Figure.Known(new BigDecimal(amounts[i])))).toList();
        List<MapTile> tiles = IntStream.range(0, amounts.length).mapToObj(i -> new MapTile("P" + i, i, 0)).toList();
        Series series = new Series(budget, Scope.TO_DATE, points, new Figure.NoData(Optional.empty()), new Coverage(1, 1));
        return new BreakdownMap(section(tiles, "budget", "partner"), VIEW, series).spec(new ChartSpec.About("x", "", "", "alt"), point -> Mark.of(1, ""))
                .tiles().stream().map(TileMap.Tile::inside).toList();
    }

    /** Neighbours alone would be a picture of nothing. */
    @Test
    void aMapWithNoPlaceOfTheProgrammesIsNotDrawn() {
        List<Block> blocks = blocks(List.of(new MapTile("IS", 0, 0), new MapTile("NO", 1, 0)), "events", "region");
        assertEquals(List.of(), blocks.stream().filter(Chart.class::isInstance).toList());
        assertTrue(blocks.stream().anyMatch(Table.class::isInstance), blocks.toString());
    }

    @Test
    void aPlaceWithoutATileIsSaidWithItsValue() {
        String below = below(TILES.subList(0, 4), "events");
        assertTrue(below.matches(".*Not on the map: East: [0-9]+\\..*"), below);
    }

    @Test
    void shadesAreEqualStepsUpToTheLargest() {
        double[] values = {-1, 0, 0.01, 10, 10.1, 59.9, 60};
        int[] shades = {0, 0, 1, 1, 2, 6, 6};
        List<TileMap.Tile> tiles = IntStream.range(0, values.length)
                .mapToObj(i -> new TileMap.Tile("T" + i, "", i, 0, Optional.of(Mark.of(values[i], "")), "")).toList();
        TileMap map = new TileMap(new ChartSpec.About("x", "", "", "alt"), tiles);
        for (int i = 0; i < values.length; i++) {
            assertEquals(shades[i], map.shade(tiles.get(i)), "shade of " + values[i]);
        }
        assertThrows(IllegalArgumentException.class, () -> new TileMap(map.about(), List.of(tiles.get(0), tiles.get(0))));
    }

    private static TileMap map(List<MapTile> tiles, String indicator, String breakdown) {
        return blocks(tiles, indicator, breakdown).stream().filter(Chart.class::isInstance)
                .map(chart -> assertInstanceOf(TileMap.class, ((Chart) chart).spec())).findFirst().orElseThrow();
    }

    private static String below(List<MapTile> tiles, String indicator) {
        return blocks(tiles, indicator, "region").stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining(" "));
    }

    private static List<Block> blocks(List<MapTile> tiles, String indicator, String breakdown) {
        return Blocks.flat(new ByBreakdown().blocks(section(tiles, indicator, breakdown), VIEW));
    }

    private static ReportSection section(List<MapTile> tiles, String indicator, String breakdown) {
        return new ReportSection("map", ReportSection.Kind.BREAKDOWN, Map.of("en", "Where"), Map.of(), List.of(indicator),
                List.of(), breakdown, tiles, ReportSection.Listed.NOTHING);
    }
}
