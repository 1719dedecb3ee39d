package eu.meuse.intake.sheets;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.values.DateReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/** A row of a sheet. */
final class WorkbookRow implements SourceRow {
    private final boolean from1904;
    private SheetCell[] cells = new SheetCell[32];
    private long number;
    private int width;

    /** @param from1904 whether the workbook counts its days from 1904 */
    WorkbookRow(boolean from1904) {
        this.from1904 = from1904;
    }

    void begin(long row) {
        number = row;
        Arrays.fill(cells, 0, width, null);
        width = 0;
    }

    /** Puts a cell in its place; blank ones take none. */
    void put(int column, SheetCell cell) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    /** The cell; null where it is blank. */
    SheetCell cell(int at) {
        return at < 0 || at >= width ? null : cells[at];
    }

    /** As far as it can be had from the cell alone what the sheet shows: days as ISO 8601, identifiers with their zeros. */
    @Override
    public String text(int at) {
        SheetCell cell = cell(at);
        if (cell == null) {
            return "";
        }
        BigDecimal value = written(cell);
        if (value == null) {
            return Cells.trim(cell.written()).replace("\r\n", "\n").replace('\r', '\n');
        }
        LocalDate day = cell.format().isDay() ? DateReader.day(value) : null;
        return day == null ? cell.format().digits().show(cell.format().isDay() ? value : cell.identifier()) : day.toString();
    }

    @Override
    public boolean isRounded(int at) {
        SheetCell cell = cell(at);
        return cell != null && cell.isRounded();
    }

    @Override
    public BigDecimal number(int at) {
        SheetCell cell = cell(at);
        return cell == null ? null : written(cell);
    }

    @Override
    public boolean isPercent(int at) {
        SheetCell cell = cell(at);
        return cell != null && cell.format().isPercent();
    }

    @Override
    public boolean countsFrom1904() {
        return from1904;
    }

    private BigDecimal written(SheetCell cell) {
        BigDecimal value = cell.number();
        return value != null && from1904 && cell.format().isDay() ? DateReader.from1904(value) : value;
    }

    @Override
    public boolean isDay(int at) {
        SheetCell cell = cell(at);
        return cell != null && cell.format().isDay();
    }

    @Override
    public boolean isError(int at) {
        SheetCell cell = cell(at);
        return cell != null && cell.kind() == SheetCell.Kind.ERROR;
    }

    @Override
    public boolean isShared(int at) {
        SheetCell cell = cell(at);
        return cell != null && cell.isShared();
    }

    @Override
    public boolean fits(int headerWidth) {
        return width <= headerWidth;
    }

    @Override
    public int firstFilled() {
        int at = 0;
        while (at < width && cells[at] == null) {
            at++;
        }
        return at < width ? at : -1;
    }
}
