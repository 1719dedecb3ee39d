package eu.meuse.reports.bundle;

import java.util.Comparator;

/**
 * Where a row stands in what was sent.
 *
 * @param region that sent it
 * @param quarter for which it was sent, {@code 2013-Q2}
 * @param dataset as in the contract
 * @param file base name
 * @param sheet empty for text files
 * @param row 0 of a whole file, else 1-based physical line on which the record starts, or sheet row
 */
public record RowPlace(String region, String quarter, String dataset, String file, String sheet, long row)
        implements Comparable<RowPlace> {
    private static final Comparator<RowPlace> IN_ORDER = Comparator.comparing(RowPlace::region)
            .thenComparing(RowPlace::quarter)
            .thenComparing(RowPlace::dataset)
            .thenComparing(RowPlace::file)
            .thenComparing(RowPlace::sheet)
            .thenComparingLong(RowPlace::row);

    /** As one writes it, nothing where it stands in no file: {@code de-aachen/2013-Q2/expenditures.csv:12}, of a workbook {@code …/submission.xlsx#expenditures:12}; of a whole file without a row. */
    public String text() {
        return file.isEmpty() ? "" : region + "/" + quarter + "/" + file + (sheet.isEmpty() ? "" : "#" + sheet) + (row == 0 ? "" : ":" + row);
    }

    @Override
    public int compareTo(RowPlace other) {
        return IN_ORDER.compare(this, other);
    }
}
