package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Points over their sizes; the pale ground is what chance explains. */
final class FunnelPicture implements Picture {
    private static final double PLOT_HEIGHT = 165;
    private static final double ABOVE = 16;
    private static final double TICKS = 16;
    private static final double NAME = 13;
    private static final double RADIUS = 3.4;

    private final Funnel chart;
    private final double width;
    private final double left;
    private final double right;
    private final List<String> sizeName;
    private final Rectangle2D area;
    private final PointNames names;
    private final PointKey key;

    FunnelPicture(Funnel chart, double width) {
        this.chart = chart;
        this.width = width;
        left = Letterings.AXIS.widest(chart.values().ticks().stream().map(Axis.Tick::text).toList()) + 6;
        right = Letterings.AXIS.width(last(chart.sizes()).text()) / 2 + 2;
        sizeName = Letterings.AXIS.wrap(chart.sizeName(), width - left);
        area = new Rectangle2D.Double(left, ABOVE, width - left - right, PLOT_HEIGHT);
        names = names(scale(chart.sizes(), area.getMinX(), area.getMaxX()), scale(chart.values(), area.getMaxY(), area.getMinY()));
        key = new PointKey(names.key(), width);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return plotHeight() + key.height();
    }

    private double plotHeight() {
        return ABOVE + PLOT_HEIGHT + TICKS + sizeName.size() * NAME;
    }

    @Override
    public void draw(Graphics2D graphics) {
        Scale across = scale(chart.sizes(), area.getMinX(), area.getMaxX());
        Scale upwards = scale(chart.values(), area.getMaxY(), area.getMinY());
        drawBounds(graphics, across, upwards);
        drawAxes(graphics, across, upwards);
        drawReference(graphics, upwards);
        drawPoints(graphics, across, upwards);
        names.draw(graphics);
        key.draw(graphics, plotHeight());
    }

    private static Scale scale(Axis axis, double from, double to) {
        return value -> from + (value - axis.low()) / (axis.high() - axis.low()) * (to - from);
    }

    private void drawBounds(Graphics2D graphics, Scale across, Scale upwards) {
        if (chart.bounds().isEmpty()) {
            return;
        }
        Path2D ground = new Path2D.Double();
        for (int i = 0; i < chart.bounds().size(); i++) {
            Funnel.Bound bound = chart.bounds().get(i);
            double y = within(upwards.x(bound.high()));
            if (i == 0) {
                ground.moveTo(across.x(bound.size()), y);
            } else {
                ground.lineTo(across.x(bound.size()), y);
            }
        }
        for (int i = chart.bounds().size() - 1; i >= 0; i--) {
            Funnel.Bound bound = chart.bounds().get(i);
            ground.lineTo(across.x(bound.size()), within(upwards.x(bound.low())));
        }
        ground.closePath();
        graphics.setColor(Palette.TINT);
        graphics.fill(ground);
        graphics.setColor(Palette.PALE_BLUE);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(ground);
    }

    private double within(double y) {
        return Math.max(area.getMinY(), Math.min(area.getMaxY(), y));
    }

    private void drawAxes(Graphics2D graphics, Scale across, Scale upwards) {
        for (Axis.Tick tick : chart.values().ticks()) {
            double y = upwards.x(tick.value());
            graphics.setColor(Palette.RULE);
            graphics.setStroke(new BasicStroke(0.4f));
            graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
            Letterings.AXIS.right(graphics, tick.text(), left - 6, Letterings.AXIS.middle(y));
        }
        for (Axis.Tick tick : chart.sizes().ticks()) {
            Letterings.AXIS.centred(graphics, tick.text(), across.x(tick.value()), area.getMaxY() + 12);
        }
        double y = area.getMaxY() + TICKS + Letterings.AXIS.ascent();
        for (String line : sizeName) {
            Letterings.AXIS.right(graphics, line, width, y);
            y += NAME;
        }
    }

    private void drawReference(Graphics2D graphics, Scale upwards) {
        double y = upwards.x(chart.reference().value());
        graphics.setColor(Palette.ACCENT);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        Letterings.AXIS.left(graphics, chart.reference().label(), referenceLeft(), area.getMinY() - 6);
    }

    private double referenceLeft() {
        return Math.max(0, width - Letterings.AXIS.width(chart.reference().label()));
    }

    /** Those outside choose their places first, then the large ones. */
    private PointNames names(Scale across, Scale upwards) {
        List<Funnel.Point> important = chart.points().stream()
                .sorted(Comparator.comparing((Funnel.Point point) -> !point.outside()).thenComparing(point -> -point.size()))
                .toList();
        double line = upwards.x(chart.reference().value());
        return new PointNames(area,
                List.of(new Rectangle2D.Double(referenceLeft(), 0, width, ABOVE), new Rectangle2D.Double(area.getMinX(), line - 1, area.getWidth(), 2)),
                Stream.concat(edge(Funnel.Bound::low, across, upwards), edge(Funnel.Bound::high, across, upwards)).toList(),
                chart.points().stream().map(point -> new PointNames.Named(point.name(),
                        new Point2D.Double(across.x(point.size()), upwards.x(point.mark().value())), important.indexOf(point))).toList());
    }

    private Stream<Line2D> edge(ToDoubleFunction<Funnel.Bound> of, Scale across, Scale upwards) {
        return IntStream.range(1, chart.bounds().size()).mapToObj(i -> new Line2D.Double(
                across.x(chart.bounds().get(i - 1).size()), within(upwards.x(of.applyAsDouble(chart.bounds().get(i - 1)))),
                across.x(chart.bounds().get(i).size()), within(upwards.x(of.applyAsDouble(chart.bounds().get(i))))));
    }

    private void drawPoints(Graphics2D graphics, Scale across, Scale upwards) {
        for (Funnel.Point point : chart.points()) {
            graphics.setColor(Palette.WHITE);
            graphics.fill(dot(across.x(point.size()), upwards.x(point.mark().value()), RADIUS + 1));
            graphics.setColor(Palette.BLUE);
            graphics.setStroke(new BasicStroke(1.2f));
            Ellipse2D dot = dot(across.x(point.size()), upwards.x(point.mark().value()), RADIUS);
            if (point.outside()) {
                graphics.fill(dot);
            } else {
                graphics.draw(dot);
            }
        }
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Axis.Tick last(Axis axis) {
        return axis.ticks().get(axis.ticks().size() - 1);
    }
}
