package eu.meuse.intake.desk;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.FindingTally;
import eu.meuse.intake.IntakeRules;
import eu.meuse.intake.Part;
import eu.meuse.intake.SourceSummary;
import eu.meuse.intake.source.Cells;
import eu.meuse.intake.text.Dialect;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was found in a file or sheet.
 *
 * @param sheet empty for text files
 * @param form how a text file is written; empty for sheets
 * @param headerTop number of the row that names the columns, the first where two do; 0 where there is none
 * @param headerRow number of the last such row
 * @param columns what each heading means, in the file's order
 * @param summary the counts of its lines; rows that wait are among the accepted
 * @param tally rejected and waiting rows, warnings and refusals
 */
public record CheckedPart(
        FactTable table,
        String sheet,
        Optional<TextForm> form,
        long headerTop,
        long headerRow,
        List<Heading> columns,
        SourceSummary summary,
        FindingTally tally) {

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
     * @param cell its position, from 0
     * @param text empty where people are listed and it means nothing: a row of them may have been taken for the header
     * @param column empty where it means nothing and is left out
     */
    public record Heading(int cell, String text, Optional<String> column) {}

    /** How many rows wait for something that is not in the files looked at. */
    public long waiting() {
        return tally.count(Severity.WAITING);
    }

    /** The findings of the file or sheet by row, but no more than {@link FindingTally#KEPT} of a severity. */
    public List<Finding> findings() {
        return tally.kept();
    }

    /** The heading under which a column of the contract stands. */
    public Optional<Heading> heading(String column) {
        return columns.stream().filter(heading -> heading.column().filter(column::equals).isPresent()).findFirst();
    }

    static CheckedPart of(Part part, IntakeRules rules, SourceSummary summary, FindingTally tally) {
        return new CheckedPart(part.table(), Cells.printable(part.sheet()), Optional.ofNullable(part.dialect()).map(CheckedPart::form),
                part.header().isHeader() ? part.header().top() : 0, part.header().isHeader() ? part.header().row() : 0, headings(part, rules), summary, tally);
    }

    private static TextForm form(Dialect dialect) {
        return new TextForm(dialect.encoding(), dialect.mark() > 0, dialect.delimiter(), dialect.lineEnd() == '\n' ? "LF" : "CR");
    }

    private static List<Heading> headings(Part part, IntakeRules rules) {
        // What was taken for none may be a row of people.
        List<String> cells = part.header().isHeader() ? part.header().cells() : List.of();
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> heading(i, part, rules))
                .toList();
    }

    private static Heading heading(int cell, Part part, IntakeRules rules) {
        Optional<String> column = part.column(cell, rules);
        return new Heading(cell, column.isEmpty() && part.table().holdsPeople() ? "" : Cells.printable(part.header().text(cell)), column);
    }
}
