package eu.meuse.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** A row of a sheet. Numbers are rounded to the 15 digits that spreadsheets show and vouch for. */
final class WorkbookRow implements SourceRow {
    private static final MathContext SHOWN = new MathContext(15);
    private static final BigDecimal BETWEEN_CALENDARS = BigDecimal.valueOf(1462);

    private final boolean from1904;
    private Row row;
    private int width;

    /** @param from1904 whether the workbook counts its days from 1904 */
    WorkbookRow(boolean from1904) {
        this.from1904 = from1904;
    }

    WorkbookRow of(Row next) {
        row = next;
        width = next.getCellCount();
        while (width > 0 && text(width - 1).isEmpty()) {
            width--;
        }
        return this;
    }

    @Override
    public long number() {
        return row.getRowNum();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int at) {
        Cell cell = cell(at);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        BigDecimal number = written(at);
        if (number == null) {
            String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
            return text == null ? "" : Cells.trim(text).replace("\r\n", "\n").replace('\r', '\n');
        }
        return isDay(at) ? String.valueOf(DateReader.day(number)) : number.toPlainString();
    }

    /** In the unit that the cell shows: 0.5 shown as 50 % is 50. */
    @Override
    public BigDecimal number(int at) {
        BigDecimal written = written(at);
        return written == null || !isPercent(at) ? written : plain(written.movePointRight(2));
    }

    private BigDecimal written(int at) {
        Cell cell = cell(at);
        if (cell == null || !(cell.getValue() instanceof BigDecimal value)) {
            return null;
        }
        BigDecimal plain = plain(value.round(SHOWN));
        return from1904 && isDay(at) ? plain.add(BETWEEN_CALENDARS) : plain;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal number = value.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private boolean isPercent(int at) {
        Cell cell = cell(at);
        return CellFormats.isPercent(cell.getDataFormatId(), cell.getDataFormatString());
    }

    @Override
    public boolean isDay(int at) {
        Cell cell = cell(at);
        return cell != null && CellFormats.isDay(cell.getDataFormatId(), cell.getDataFormatString());
    }

    @Override
    public boolean isError(int at) {
        Cell cell = cell(at);
        return cell != null && cell.getType() == CellType.ERROR;
    }

    @Override
    public boolean fits(int headerWidth) {
        return width <= headerWidth;
    }

    @Override
    public int firstFilled() {
        int at = 0;
        while (at < width && text(at).isEmpty()) {
            at++;
        }
        return at < width ? at : -1;
    }

    private Cell cell(int at) {
        return at < 0 || at >= row.getCellCount() ? null : row.getCell(at);
    }
}
