package eu.meuse.reports.bundle;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One line of {@code quality.csv}: what was found in a file, and where.
 *
 * @param quarter of the submission, {@code 2013-Q2}
 * @param file base name
 * @param sheet empty for text files
 * @param row 1-based physical line on which the record starts, or sheet row; 0 where the file as a whole is meant
 * @param column the contract's name of the column; empty where no single column is at fault
 * @param code a code of the contract, e.g. {@code bad-date}
 * @param wording for people, in any language; never quotes a cell of a person column
 */
public record Finding(
        String region,
        String quarter,
        String dataset,
        String file,
        String sheet,
        long row,
        String column,
        Severity severity,
        String code,
        Wording wording)
        implements Comparable<Finding>, Serializable {
    private static final Comparator<Finding> IN_FILE = Comparator.comparing(Finding::region)
            .thenComparing(Finding::quarter)
            .thenComparing(Finding::dataset)
            .thenComparing(Finding::file)
            .thenComparing(Finding::sheet)
            .thenComparingLong(Finding::row)
            .thenComparing(Finding::column)
            .thenComparing(finding -> finding.severity().code())
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** For people, in English. */
    public String message() {
        return wording.english();
    }

    @Override
    public int compareTo(Finding other) {
        return IN_FILE.compare(this, other);
    }
}
