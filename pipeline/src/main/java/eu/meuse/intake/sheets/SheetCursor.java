package eu.meuse.intake.sheets;

import java.io.IOException;

/** Goes through the rows of a sheet's part. */
final class SheetCursor {
    private final XmlPart xml;
    private final CellStyles styles;
    private final SharedStrings strings;
    private long lastRow;
    private boolean inTable;

    SheetCursor(XmlPart xml, CellStyles styles, SharedStrings strings) {
        this.xml = xml;
        this.styles = styles;
        this.strings = strings;
    }

    /** Sets the row to the next one that the sheet has; false where there is none. */
    boolean next(WorkbookRow row) throws UnreadableWorkbook {
        while (xml.next() && !xml.ends("worksheet")) {
            if (xml.starts("sheetData") || xml.ends("sheetData")) {
                inTable = xml.starts();
            } else if (inTable && xml.starts("row")) {
                row.begin(place());
                cells(row);
                return true;
            }
        }
        return false;
    }

    /** Some writers leave the numbers of rows out. */
    private long place() throws UnreadableWorkbook {
        String given = xml.attribute("r");
        long number = given == null ? lastRow + 1 : CellPlace.row(given);
        if (number <= lastRow || number > CellPlace.ROWS) {
            throw misplaced();
        }
        lastRow = number;
        return number;
    }

    private static UnreadableWorkbook misplaced() {
        return UnreadableWorkbook.broken(new IOException("a row or cell where no sheet has one"));
    }

    private void cells(WorkbookRow row) throws UnreadableWorkbook {
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String given = xml.attribute("r");
                column = given == null ? column + 1 : CellPlace.column(given);
                if (column < 0 || column >= CellPlace.COLUMNS) {
                    throw misplaced();
                }
                cell(row, column);
            }
        }
    }

    private void cell(WorkbookRow row, int column) throws UnreadableWorkbook {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = RichText.read(xml, "is");
            } else {
                formula |= xml.starts("f");
            }
        }
        SheetCell cell = CellValue.of(type, value, formula, styles.format(style), strings);
        if (cell != null) {
            row.put(column, cell);
        }
    }
}
