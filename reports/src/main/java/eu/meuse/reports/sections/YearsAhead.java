package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out of the dimension {@code year} the years after the one reported for which there is nothing yet: rows of zeros would look like
 * years without anything. Tables of figures for machines keep them.
 */
final class YearsAhead {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String DIMENSION = "year";
    private static final String JOIN = "/";

    private final Set<String> filled = new HashSet<>();
    private final int year;

    /** @param year that is reported */
    YearsAhead(Collection<FigureRow> rows, int year) {
        this.year = year;
        rows.stream().filter(row -> !isNothing(row.figure())).forEach(row -> {
            String[] dimensions = row.key().breakdown().split(JOIN);
            String[] codes = row.key().key().split(JOIN);
            for (int i = 0; i < dimensions.length && i < codes.length; i++) {
                filled.add(dimensions[i] + JOIN + codes[i]);
            }
        });
    }

    Dimension leftOut(Dimension dimension) {
        if (!dimension.id().equals(DIMENSION)) {
            return dimension;
        }
        return new Dimension(dimension.id(), dimension.labels(), dimension.codes().stream()
                .filter(code -> !isAhead(code) || filled.contains(dimension.id() + JOIN + code.code())).toList());
    }

    private boolean isAhead(Code code) {
        return YEAR.matcher(code.code()).matches() && Integer.parseInt(code.code()) > year;
    }

    /** What is hidden may be something. */
    private static boolean isNothing(Figure figure) {
        return !(figure instanceof Figure.Suppressed) && figure.known().map(value -> value.signum() == 0).orElse(true);
    }
}
