package eu.meuse.reports.bundle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.SortedMap;

/**
 * {@code run.json}, written last: what the bundle is about and which files it consists of.
 *
 * @param format number of the form in which the files are written
 * @param files name to SHA-256, so that a file cut short is noticed
 */
record BundleHead(int format, RunInfo run, SortedMap<String, String> files) {
    static final String FILE = "run.json";

    /** The form that this program writes; it reads all from 1. From 2 on findings are held before they are put into words, from 3 on earlier quarters with them, from 4 on maps and lists. */
    static final int FORMAT = 4;

    /** The table that holds the findings in this form. */
    CsvTable<Finding> findings() {
        return format == 1 ? SourceCells.QUALITY : SourceCells.FINDINGS;
    }

    /** The form alone, read first: a newer head may hold what this program does not know. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Form(int format) {}
}
