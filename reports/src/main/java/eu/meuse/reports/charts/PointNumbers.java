package eu.meuse.reports.charts;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Points by number, from 1; those that lie on each other share a text: "2, 5". */
final class PointNumbers {
    private static final double OFF = 6;
    private static final double DOT = 4.5;
    private static final double TOGETHER = 7;
    /** Further off in such steps, where there is no room beside a point. */
    private static final double STEP = 5;
    private static final int STEPS = 8;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken;
    private final List<Point2D> points;

    PointNumbers(Rectangle2D area, List<Rectangle2D> taken, List<Point2D> points) {
        this.area = area;
        this.taken = new ArrayList<>(taken);
        this.points = points;
        points.forEach(point -> this.taken.add(PointNames.around(point, DOT)));
    }

    List<PointText> texts() {
        return groups().stream().map(this::text).toList();
    }

    /** Each point with the first that it lies on, or by itself. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int own = i;
            groups.stream().filter(group -> points.get(group.get(0)).distance(points.get(own)) < TOGETHER).findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    }).add(own);
        }
        return groups;
    }

    private PointText text(List<Integer> group) {
        List<String> lines = List.of(group.stream().map(point -> Integer.toString(point + 1)).collect(Collectors.joining(", ")));
        Point2D first = points.get(group.get(0));
        List<Rectangle2D> places = IntStream.range(0, STEPS).boxed()
                .flatMap(step -> PointText.places(first, lines, Letterings.LABEL, OFF + step * STEP).stream()).toList();
        Rectangle2D place = places.stream()
                .filter(at -> area.contains(at) && taken.stream().noneMatch(at::intersects))
                .findFirst().orElse(places.get(0));
        taken.add(place);
        return new PointText(lines, place, Letterings.LABEL);
    }
}
