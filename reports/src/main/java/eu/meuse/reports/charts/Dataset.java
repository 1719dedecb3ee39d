package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.Mark;
import java.util.List;
import org.jfree.data.category.DefaultCategoryDataset;

/** Marks as JFreeChart takes them, by number instead of name: names may repeat. */
final class Dataset {

    private Dataset() {}

    /** @param series marks of each series, one a category */
    static DefaultCategoryDataset of(List<List<Mark>> series) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < series.size(); row++) {
            for (int column = 0; column < series.get(row).size(); column++) {
                data.addValue(number(series.get(row).get(column)), Integer.valueOf(row), Integer.valueOf(column));
            }
        }
        return data;
    }

    /** Places for marks that draw themselves, values and gaps alike: JFreeChart passes over what has no number. */
    static DefaultCategoryDataset places(int series, int categories) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < series; row++) {
            for (int column = 0; column < categories; column++) {
                data.addValue(Integer.valueOf(0), Integer.valueOf(row), Integer.valueOf(column));
            }
        }
        return data;
    }

    private static Number number(Mark mark) {
        return mark instanceof Mark.Value known ? Double.valueOf(known.value()) : null;
    }
}
