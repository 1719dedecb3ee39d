package eu.meuse.reports.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name stands beside its own point and no other; where one cannot, numbers do for all. */
final class PointNamesTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 200, 200);

    @Test
    void aNameFindsRoomBetweenTheSides() {
        List<Rectangle2D> hemmedIn = List.of(
                new Rectangle2D.Double(105, 95, 10, 10), new Rectangle2D.Double(85, 95, 10, 10),
                new Rectangle2D.Double(95, 85, 10, 10), new Rectangle2D.Double(95, 105, 10, 10));
        assertEquals(List.of(), new PointNames(AREA, hemmedIn, List.of(), List.of(at("Limburg", 100, 100, 0))).key());
    }

    @Test
    void aNameNextToAnotherPointIsNone() {
        assertEquals(List.of("Limburg", "Luik"), new PointNames(AREA, List.of(), List.of(),
                List.of(at("Limburg", 100, 100, 0), at("Luik", 103, 100, 1))).key());
        assertEquals(List.of(), new PointNames(AREA, List.of(), List.of(),
                List.of(at("Limburg", 100, 50, 0), at("Luik", 103, 150, 1))).key());
    }

    @Test
    void aNameIsNotStruckThrough() {
        List<Line2D> lines = IntStream.range(0, 20).mapToObj(n -> (Line2D) new Line2D.Double(0, n * 10, 200, n * 10)).toList();
        assertEquals(List.of("Limburg"), new PointNames(AREA, List.of(), lines, List.of(at("Limburg", 100, 100, 0))).key());
    }

    @Test
    void numbersOfPointsOnEachOtherStandTogetherAndNoTwoTextsDo() {
        List<Point2D> points = IntStream.range(0, 12).mapToObj(n -> (Point2D) new Point2D.Double(20 + 12 * (n % 10), 100)).toList();
        List<PointText> texts = new PointNumbers(AREA, List.of(), points).texts();
        assertEquals(List.of("1, 11"), texts.get(0).lines());
        assertEquals(10, texts.size());
        for (PointText one : texts) {
            assertTrue(AREA.contains(one.place()), one.lines().toString());
            texts.stream().filter(other -> other != one)
                    .forEach(other -> assertFalse(one.place().intersects(other.place()), one.lines() + " and " + other.lines()));
        }
    }

    /** Of twelve in a row in a low room some have no room of their own; none goes unnamed, outside or on top of another. */
    @Test
    void aNumberWithoutRoomStandsWithItsNeighbour() {
        Rectangle2D small = new Rectangle2D.Double(0, 0, 100, 44);
        List<Point2D> points = IntStream.range(0, 12).mapToObj(n -> (Point2D) new Point2D.Double(8 + 8 * n, 22)).toList();
        List<PointText> texts = new PointNumbers(small, List.of(), points).texts();
        assertTrue(texts.size() < 12, "room for all");
        assertEquals(IntStream.rangeClosed(1, 12).boxed().toList(), texts.stream()
                .flatMap(text -> Stream.of(text.lines().get(0).split(", "))).map(Integer::valueOf).sorted().toList());
        for (PointText one : texts) {
            assertTrue(small.contains(one.place()), one.lines().toString());
            texts.stream().filter(other -> other != one)
                    .forEach(other -> assertFalse(one.place().intersects(other.place()), one.lines() + " and " + other.lines()));
        }
    }

    @Test
    void whereThereIsNoRoomAtAllEachKeepsItsNumber() {
        List<PointText> texts = new PointNumbers(new Rectangle2D.Double(0, 0, 4, 4), List.of(),
                List.of(new Point2D.Double(1, 1), new Point2D.Double(50, 1))).texts();
        assertEquals(List.of(List.of("1"), List.of("2")), texts.stream().map(PointText::lines).toList());
        assertEquals(List.of(), new PointNumbers(AREA, List.of(), List.of()).texts());
    }

    private static PointNames.Named at(String name, double x, double y, int rank) {
        return new PointNames.Named(name, new Point2D.Double(x, y), rank);
    }
}
