package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.typography.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws bars with their values beside them, parts of stacks with theirs inside, and words where a number is not. */
final class BarMarks extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;

    /** White between the parts of a stack, so that they part in grey too. */
    private static final double SEAM = 0.8;

    private final transient BarRows rows;
    private final double thickness;

    /** @param thickness of all bars of a row together */
    BarMarks(BarRows rows, double thickness) {
        this.rows = rows;
        this.thickness = thickness;
    }

    @Override
    public void drawItem(
            Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis categories, ValueAxis values, CategoryDataset data, int part, int row, int pass) {
        double middle = categories.getCategoryMiddle(row, data.getColumnCount(), area, RectangleEdge.LEFT);
        Scale scale = value -> values.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        if (rows.stacked()) {
            stacked(graphics, scale, rows.rows().get(row), part, middle);
        } else {
            double bar = thickness / rows.barsPerRow();
            double top = middle - thickness / 2 + part * bar;
            whole(graphics, scale, top + 0.5, bar - 1);
            single(graphics, scale, rows.rows().get(row).parts().get(part), top + 0.5, bar - 1);
        }
    }

    private void whole(Graphics2D graphics, Scale scale, double top, double bar) {
        if (rows.whole() > 0) {
            graphics.setColor(Palette.GROUND);
            graphics.fill(new Rectangle2D.Double(scale.x(0), top, scale.x(rows.whole()) - scale.x(0), bar));
        }
    }

    private static void single(Graphics2D graphics, Scale scale, BarRows.Part part, double top, double bar) {
        double zero = scale.x(0);
        if (part.mark() instanceof Mark.Value number) {
            double end = scale.x(number.value());
            fill(graphics, part, Math.min(zero, end), Math.max(zero, end), top, bar);
            double baseline = Letterings.VALUE.middle(top + bar / 2);
            if (number.value() < 0) {
                Letterings.VALUE.right(graphics, number.text(), end - EndLabels.GAP, baseline);
            } else {
                Letterings.VALUE.left(graphics, number.text(), end + EndLabels.GAP, baseline);
            }
        } else {
            double baseline = Letterings.GAP.middle(top + bar / 2);
            Letterings.GAP.left(graphics, part.mark().text(), zero + EndLabels.GAP, baseline);
        }
    }

    private void stacked(Graphics2D graphics, Scale scale, BarRows.BarRow row, int part, double middle) {
        double before = row.parts().subList(0, part).stream().mapToDouble(BarMarks::length).sum();
        double top = middle - thickness / 2;
        if (row.parts().get(part).mark() instanceof Mark.Value number && number.value() != 0) {
            double start = scale.x(before);
            double end = scale.x(before + number.value());
            fill(graphics, row.parts().get(part), start, Math.max(start, end - SEAM), top, thickness);
            inside(graphics, row.parts().get(part), number.text(), start, end, middle);
        }
        if (part == row.parts().size() - 1) {
            double end = scale.x(before + length(row.parts().get(part)));
            Letterings.VALUE.left(graphics, row.end(), end + EndLabels.GAP, Letterings.VALUE.middle(middle));
        }
    }

    private static void inside(
            Graphics2D graphics, BarRows.Part part, String text, double start, double end, double middle) {
        Lettering lettering = new Lettering(
                Letterings.VALUE.face(), Letterings.VALUE.size() - 0.5, Palette.textOn(part.colour()));
        if (lettering.width(text) + EndLabels.GAP <= end - start) {
            lettering.centred(graphics, text, (start + end) / 2, lettering.middle(middle));
        }
    }

    private static void fill(
            Graphics2D graphics, BarRows.Part part, double left, double right, double top, double height) {
        graphics.setColor(part.colour());
        graphics.fill(new Rectangle2D.Double(left, top, right - left, height));
    }

    private static double length(BarRows.Part part) {
        return part.mark() instanceof Mark.Value number ? number.value() : 0;
    }
}
