package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.TileMap;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.ReportSection.MapTile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A series on the map of tiles that its section names: those of the series in their places, and what lies between them. */
final class BreakdownMap {
    /** A tile has room for four digits. */
    private static final BigDecimal MILLIONS = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal THOUSANDS = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More would not fit, and say little. */
    private static final int MOST_DECIMALS = 3;

    private final View view;
    private final Series series;
    private final Map<String, MapTile> places;
    private final Map<String, Series.Point> points;
    private final int power;

    BreakdownMap(ReportSection section, View view, Series series) {
        this.view = view;
        this.series = series;
        places = section.tiles().stream().collect(Collectors.toMap(MapTile::code, Function.identity()));
        points = series.points().stream().collect(Collectors.toMap(point -> point.code().code(), Function.identity()));
        power = power();
    }

    /** Whether it has a place for any of the series: neighbours alone are no map of anything. */
    boolean hasOwn() {
        return places.keySet().stream().anyMatch(points::containsKey);
    }

    /** In what the numbers in the tiles are: thousands, millions; empty where they are whole. */
    Optional<String> scale() {
        return power == 0 ? Optional.empty() : Optional.of(view.words().text("map.scale." + power));
    }

    /** The points that the map has no place for. */
    List<Series.Point> elsewhere() {
        return series.points().stream().filter(point -> !places.containsKey(point.code().code())).toList();
    }

    /** @param marks of a point, as other charts write it */
    TileMap spec(ChartSpec.About about, Function<Series.Point, Mark> marks) {
        List<MapTile> own = places.values().stream().filter(tile -> points.containsKey(tile.code())).toList();
        int left = own.stream().mapToInt(MapTile::column).min().orElse(0);
        int right = own.stream().mapToInt(MapTile::column).max().orElse(0);
        int top = own.stream().mapToInt(MapTile::row).min().orElse(0);
        int bottom = own.stream().mapToInt(MapTile::row).max().orElse(0);
        return new TileMap(about, places.values().stream()
                .filter(tile -> tile.column() >= left && tile.column() <= right && tile.row() >= top && tile.row() <= bottom)
                .sorted(Comparator.comparing(MapTile::row).thenComparing(MapTile::column))
                .map(tile -> tile(tile, left, top, marks))
                .toList());
    }

    private TileMap.Tile tile(MapTile place, int left, int top, Function<Series.Point, Mark> marks) {
        Optional<Series.Point> point = Optional.ofNullable(points.get(place.code()));
        return new TileMap.Tile(place.code(), point.map(named -> named.code().label(view.words().language())).orElse(place.code()),
                place.column() - left, place.row() - top, point.map(marks), point.map(this::inside).orElse(""));
    }

    private String inside(Series.Point point) {
        return point.figure().known().map(value -> number(value, point.figure()))
                .orElseGet(() -> view.words().text("gap." + point.figure().status() + ".mark"));
    }

    private String number(BigDecimal value, Figure figure) {
        if (power == 0) {
            Kind kind = series.indicator().kind();
            return kind == Kind.MONEY ? visible(value, 0) : ValueFormat.of(view, series.indicator(), series.figures()).cell(figure);
        }
        BigDecimal scaled = value.movePointLeft(power);
        return visible(scaled, value.signum() == 0 || scaled.abs().compareTo(HUNDRED) >= 0 ? 0 : 1);
    }

    /** With so many more decimals that what is something does not look like nothing. */
    private String visible(BigDecimal value, int least) {
        int decimals = least;
        while (decimals < MOST_DECIMALS && value.signum() != 0 && value.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        boolean gone = value.signum() != 0 && value.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
        return gone ? (value.signum() < 0 ? ">-" : "<") + view.numbers().number(BigDecimal.ONE.movePointLeft(MOST_DECIMALS), MOST_DECIMALS)
                : view.numbers().number(value, decimals);
    }

    private int power() {
        BigDecimal most = series.known().stream().map(point -> point.figure().known().orElseThrow().abs())
                .max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (series.indicator().kind() == Kind.RATIO) {
            return 0;
        }
        return most.compareTo(MILLIONS) >= 0 ? 6 : most.compareTo(THOUSANDS) >= 0 ? 3 : 0;
    }
}
