package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a file or sheet.
 *
 * @param sheet empty for text files
 * @param form how a text file is written; empty for sheets
 * @param headerRow number of the row that names the columns; 0 where there is none
 * @param columns what each heading means, in the file's order
 * @param summary the counts of its lines
 * @param findings rejected rows, warnings and refusals, by row
 */
public record CheckedPart(
        FactTable table,
        String sheet,
        Optional<TextForm> form,
        long headerRow,
        List<Heading> columns,
        SourceSummary summary,
        List<Finding> findings) {

    /**
     * How a text file is written.
     *
     * @param encoding {@code UTF-8}, {@code windows-1252} …
     * @param marked whether it begins with a byte order mark
     * @param delimiter between its fields
     * @param lineEnd {@code LF} or {@code CR}; CRLF counts as LF
     */
    public record TextForm(String encoding, boolean marked, char delimiter, String lineEnd) {}

    /**
     * A heading and the contract's name of the column that it means.
     *
     * @param text its position where people are listed and it means nothing
     * @param column empty where it means nothing and is left out
     */
    public record Heading(String text, Optional<String> column) {}
}
