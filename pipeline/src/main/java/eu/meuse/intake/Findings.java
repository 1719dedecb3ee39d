package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import java.util.List;
import java.util.Optional;

/** Words the findings of one file or sheet. In tables that hold people no cell is ever quoted, whatever its column. */
final class Findings {
    private final Source source;
    private final Layout layout;
    private final List<Source> submission;

    /** @param submission all parts of the submission, in their order */
    Findings(Source source, Layout layout, List<Source> submission) {
        this.source = source;
        this.layout = layout;
        this.submission = submission;
    }

    static Finding refused(Source source, Refusal why) {
        return new Finding(source.region(), source.quarter().toString(), dataset(source), source.file(), source.sheet(), 0, why.column(),
                Severity.REFUSED, why.code(), why.message());
    }

    /** Nobody knows of what dataset a workbook is that could not be opened and has no dataset's name. */
    private static String dataset(Source source) {
        boolean unknown = source.sheet().isEmpty() && FileKind.dataset(source.file()).isEmpty()
                && FileKind.of(source.file()).filter(FileKind.WORKBOOK::equals).isPresent();
        return unknown ? "" : source.table().dataset();
    }

    /** Empty where every column means something. */
    Optional<Finding> ignoredColumns() {
        if (layout.ignored().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(source, layout.headerRow(), "", Severity.WARNING, "unknown-column",
                "columns that mean nothing in " + source.table().dataset() + " were left out: " + String.join(", ", layout.ignored())));
    }

    /** Empty where most of the file is new; the earlier file is named where there is but one. */
    Optional<Finding> correction(Overlap overlap) {
        if (!overlap.isCorrection()) {
            return Optional.empty();
        }
        String there = source.order() == 1 ? submission.get(0).file() : "earlier files of the submission";
        return Optional.of(finding(source, 0, "", Severity.WARNING, "looks-like-a-correction", overlap.earlier() + " of the " + overlap.keys()
                + " keys stand in " + there + " already and were not read again; a correction belongs in the place of the file that it corrects"));
    }

    Finding rejected(SourceRow row, Reason why, int column) {
        String name = column < 0 ? "" : source.table().columns().get(column).name();
        return finding(source, row.number(), name, Severity.REJECTED, why.code(), message(row, why, column));
    }

    /** @param first where the key stands first */
    Finding duplicate(long row, Reason why, long first) {
        String words = why == Reason.DUPLICATE_KEY ? "the same key stands" : "the same event and person stand";
        Source there = submission.get(Position.part(first));
        return finding(source, row, source.table().columns().get(0).name(), Severity.REJECTED, why.code(),
                words + " in row " + Position.row(first) + " of " + there.file() + (there.sheet().isEmpty() ? "" : ", sheet " + there.sheet()));
    }

    Finding warning(long row, RowWarning.Notice notice) {
        return finding(source, row, notice.column(), Severity.WARNING, notice.code(), notice.message());
    }

    private String message(SourceRow row, Reason why, int at) {
        if (why == Reason.WRONG_FIELD_COUNT) {
            return "the row has " + row.width() + " fields, the header " + layout.width();
        }
        Column column = source.table().columns().get(at);
        return switch (why) {
            case MISSING_VALUE -> column.name() + (row.isError(layout.cells()[at]) ? " holds a formula that failed" : " is empty");
            case MISSING_PERSON -> "neither e-mail nor name";
            case BAD_DATE -> shown(row, at) + " is no " + (column.name().equals("period") ? "quarter" : "date");
            case BAD_NUMBER -> shown(row, at) + " is no " + (column.type() == ColumnType.MONEY ? "amount with at most two decimals" : "number");
            case UNKNOWN_CODE -> shown(row, at) + " is not known in " + column.codeList().orElse(column.name());
            case NEGATIVE_AMOUNT -> shown(row, at) + " is negative";
            default -> throw new IllegalArgumentException(why + " is no fault of a cell");
        };
    }

    private String shown(SourceRow row, int at) {
        FactTable table = source.table();
        return table.holdsPeople() ? "the value of " + table.columns().get(at).name()
                : "\"" + Cells.printable(row.text(layout.cells()[at])) + "\"";
    }

    private static Finding finding(Source source, long row, String column, Severity severity, String code, String message) {
        return new Finding(source.region(), source.quarter().toString(), source.table().dataset(), source.file(), source.sheet(),
                row, column, severity, code, message);
    }
}
