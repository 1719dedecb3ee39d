package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * One file or sheet of a dataset, found but not yet read.
 *
 * @param sheet empty for text files
 * @param dialect how a text file is written; null for sheets
 * @param header the row that names the columns
 * @param refusal why the file cannot be read at all; then there are no rows
 * @param hidden sheets that hold the dataset too but are hidden, and were left aside
 */
public record Part(DeliveredFile file, String sheet, FactTable table, Dialect dialect, SourceRows rows, HeaderSearch.Candidate header, Optional<Refusal> refusal,
        List<String> hidden) {

    Part(DeliveredFile file, String sheet, FactTable table, Dialect dialect, SourceRows rows, HeaderSearch.Candidate header, Optional<Refusal> refusal) {
        this(file, sheet, table, dialect, rows, header, refusal, List.of());
    }

    static Part refused(DeliveredFile file, String sheet, FactTable table, Refusal why) {
        return new Part(file, sheet, table, null, visitor -> {}, HeaderSearch.Candidate.NONE, Optional.of(why));
    }

    /** The same with what was left aside for it. */
    Part besides(List<String> sheets) {
        return new Part(file, sheet, table, dialect, rows, header, refusal, sheets);
    }

    /** Whether the header names the dataset's first column, which every row of it must have. */
    boolean namesFirstColumn() {
        return header.names(0);
    }

    /**
     * The contract's name of the column that is read from below a heading, which is not the heading's own where a quirk of
     * the sender exchanges two; empty where the heading means nothing.
     *
     * @param cell position of the heading
     */
    public Optional<String> column(int cell, IntakeRules rules) {
        return header.meanings().get(cell).stream().findFirst()
                .map(headed -> table.columns().get(rules.repairs(table).readAs(headed)).name());
    }

    /** Whether the header has all columns that the dataset must have. */
    boolean isComplete(IntakeRules rules) {
        return header.isHeader() && new LayoutFinder(rules.headings(table), header, rules.repairs(table)).refusal().isEmpty();
    }

    /** How much the header looks like that of the dataset. */
    int likeness(IntakeRules rules) {
        return isComplete(rules) ? 1000 + header.recognised() : header.recognised() - table.columns().size();
    }
}
