package eu.meuse.samples;

import eu.meuse.samples.files.Mark;
import eu.meuse.samples.files.Sheet;

/**
 * Something odd and where it stands.
 *
 * @param sheetName empty for text files
 * @param row the 1-based line or sheet row
 */
record Located(Sheet sheet, String file, String sheetName, long row, Mark mark) {
    String csv() {
        return String.join(",", sheet.region(), sheet.quarter().toString(), sheet.table().dataset(), file, sheetName,
                String.valueOf(row), mark.column(), mark.severity(), mark.code(), '"' + mark.note() + '"');
    }

    String markdown() {
        String path = sheet.region() + "/" + sheet.quarter() + "/" + file;
        String what = mark.code().isEmpty() ? mark.note() : "`" + mark.code() + "`: " + mark.note();
        String at = sheetName.isEmpty() || file.startsWith(sheetName) ? "" : " (" + sheetName + ")";
        return "| [" + path + "](ttc/" + path + ")" + at + " | " + row + " | " + mark.severity() + " | " + what + " |";
    }
}
