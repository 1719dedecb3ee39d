package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.typography.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

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

    FunnelPicture(Funnel chart, double width) {
        this.chart = chart;
        this.width = width;
        left = Letterings.AXIS.widest(chart.values().ticks().stream().map(Axis.Tick::text).toList()) + 6;
        right = Letterings.AXIS.width(last(chart.sizes()).text()) / 2 + 2;
        sizeName = Letterings.AXIS.wrap(chart.sizeName(), width - left);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return ABOVE + PLOT_HEIGHT + TICKS + sizeName.size() * NAME;
    }

    @Override
    public void draw(Graphics2D graphics) {
        Rectangle2D area = new Rectangle2D.Double(left, ABOVE, width - left - right, PLOT_HEIGHT);
        Scale across = scale(chart.sizes(), area.getMinX(), area.getMaxX());
        Scale upwards = scale(chart.values(), area.getMaxY(), area.getMinY());
        drawBounds(graphics, area, across, upwards);
        drawAxes(graphics, area, across, upwards);
        Rectangle2D reference = drawReference(graphics, area, upwards);
        drawPoints(graphics, area, across, upwards, reference);
    }

    private static Scale scale(Axis axis, double from, double to) {
        return value -> from + (value - axis.low()) / (axis.high() - axis.low()) * (to - from);
    }

    private void drawBounds(Graphics2D graphics, Rectangle2D area, Scale across, Scale upwards) {
        if (chart.bounds().isEmpty()) {
            return;
        }
        Path2D ground = new Path2D.Double();
        for (int i = 0; i < chart.bounds().size(); i++) {
            Funnel.Bound bound = chart.bounds().get(i);
            double y = within(area, upwards.x(bound.high()));
            if (i == 0) {
                ground.moveTo(across.x(bound.size()), y);
            } else {
                ground.lineTo(across.x(bound.size()), y);
            }
        }
        for (int i = chart.bounds().size() - 1; i >= 0; i--) {
            Funnel.Bound bound = chart.bounds().get(i);
            ground.lineTo(across.x(bound.size()), within(area, upwards.x(bound.low())));
        }
        ground.closePath();
        graphics.setColor(Palette.TINT);
        graphics.fill(ground);
        graphics.setColor(Palette.PALE_BLUE);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(ground);
    }

    private static double within(Rectangle2D area, double y) {
        return Math.max(area.getMinY(), Math.min(area.getMaxY(), y));
    }

    private void drawAxes(Graphics2D graphics, Rectangle2D area, Scale across, Scale upwards) {
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

    private Rectangle2D drawReference(Graphics2D graphics, Rectangle2D area, Scale upwards) {
        double y = upwards.x(chart.reference().value());
        graphics.setColor(Palette.ACCENT);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        String label = chart.reference().label();
        double x = Math.max(0, width - Letterings.AXIS.width(label));
        Letterings.AXIS.left(graphics, label, x, area.getMinY() - 6);
        return new Rectangle2D.Double(x, 0, width - x, ABOVE);
    }

    private void drawPoints(Graphics2D graphics, Rectangle2D area, Scale across, Scale upwards, Rectangle2D reference) {
        double line = upwards.x(chart.reference().value());
        PointNames names = new PointNames(area, List.of(
                reference, new Rectangle2D.Double(area.getMinX(), line - 1, area.getWidth(), 2)));
        List<Funnel.Point> important = chart.points().stream()
                .sorted(Comparator.comparing((Funnel.Point point) -> !point.outside()).thenComparing(point -> -point.size()))
                .toList();
        for (Funnel.Point point : important) {
            names.add(point.name(), across.x(point.size()), upwards.x(point.mark().value()));
        }
        for (Funnel.Point point : important) {
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
        names.draw(graphics);
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Axis.Tick last(Axis axis) {
        return axis.ticks().get(axis.ticks().size() - 1);
    }
}
