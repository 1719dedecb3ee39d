package eu.meuse.intake.desk;

import eu.meuse.intake.source.SourceRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a region's file as it stands there, to be given back to the region.
 *
 * @param number the 1-based physical line on which it starts, or the sheet row
 */
public record GivenRow(long number, List<Cell> cells) {
    private static final Pattern ZEROS = Pattern.compile("0\\d.*");

    /**
     * A cell of it.
     *
     * @param text trimmed; empty where there is nothing
     * @param number where the file itself says that it is one; of days the count that spreadsheets keep
     * @param isDay whether the file itself says that the number is a day
     */
    public record Cell(String text, Optional<BigDecimal> number, boolean isDay) {}

    static GivenRow of(SourceRow row) {
        List<Cell> cells = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            cells.add(cell(row.text(i), row.number(i), row.isDay(i)));
        }
        return new GivenRow(row.number(), List.copyOf(cells));
    }

    /** A number that is shown with leading zeros is an identifier. */
    private static Cell cell(String text, BigDecimal number, boolean isDay) {
        return new Cell(text, Optional.ofNullable(number).filter(any -> isDay || !ZEROS.matcher(text).matches()), isDay);
    }

    /** Takes rows. */
    @FunctionalInterface
    public interface Taker {
        /** The next row; returns whether to go on. */
        boolean take(GivenRow row) throws IOException;
    }
}
