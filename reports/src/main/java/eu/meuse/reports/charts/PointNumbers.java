package eu.meuse.reports.charts;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Points by number, from 1; those that lie on each other share a text, "2, 5", and so do those for which there is no room. */
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
        List<List<Integer>> groups = groups();
        Optional<List<PointText>> texts = texts(groups, false);
        while (texts.isEmpty() && groups.size() > 1) {
            texts = texts(groups, false);
        }
        return texts.orElseGet(() -> texts(groups(), true).orElseThrow());
    }

    /**
     * Empty where one found no room and now stands with its neighbour: that text has become longer, and all begin anew.
     *
     * @param anyhow even where there is no room, for nowhere is any
     */
    private Optional<List<PointText>> texts(List<List<Integer>> groups, boolean anyhow) {
        List<Rectangle2D> full = new ArrayList<>(taken);
        List<PointText> texts = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Rectangle2D> places = places(group);
            Optional<Rectangle2D> free = places.stream()
                    .filter(at -> area.contains(at) && full.stream().noneMatch(at::intersects)).findFirst();
            if (free.isEmpty() && !anyhow) {
                join(groups, group);
                return Optional.empty();
            }
            Rectangle2D place = free.orElse(places.get(0));
            full.add(place);
            texts.add(new PointText(lines(group), place, Letterings.LABEL));
        }
        return Optional.of(texts);
    }

    private void join(List<List<Integer>> groups, List<Integer> group) {
        groups.remove(group);
        groups.stream().min(Comparator.comparingDouble(other -> first(other).distance(first(group)))).ifPresent(nearest -> nearest.addAll(group));
    }

    /** By which the text stands: where others have joined, there was room by this one. */
    private Point2D first(List<Integer> group) {
        return points.get(group.get(0));
    }

    /** Each point with the first that it lies on, or by itself. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int own = i;
            groups.stream().filter(group -> first(group).distance(points.get(own)) < TOGETHER).findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    }).add(own);
        }
        return groups;
    }

    private static List<String> lines(List<Integer> group) {
        return List.of(group.stream().sorted().map(point -> Integer.toString(point + 1)).collect(Collectors.joining(", ")));
    }

    private List<Rectangle2D> places(List<Integer> group) {
        return IntStream.range(0, STEPS).boxed()
                .flatMap(step -> PointText.places(first(group), lines(group), Letterings.LABEL, OFF + step * STEP).stream()).toList();
    }
}
