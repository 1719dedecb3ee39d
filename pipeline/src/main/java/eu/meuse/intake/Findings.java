package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.values.NumberText;
import eu.meuse.intake.values.Reason;
import eu.meuse.programme.Quirk;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Optional;

/** Words the findings of one file or sheet. In tables that hold people no cell is ever quoted, whatever its column. */
final class Findings {
    /** A cause is written by the programme for its readers: only what nobody would read is cut. */
    private static final int CAUSE = 300;

    private final Source source;
    private final Layout layout;
    private final Conventions conventions;
    private final NumberText number = new NumberText();
    private final List<Source> submission;
    private final String currency;

    /**
     * The findings of one file or sheet.
     *
     * @param submission all parts of the submission, in their order
     * @param currency of the programme
     */
    Findings(Source source, Layout layout, Conventions conventions, List<Source> submission, String currency) {
        this.conventions = conventions;
        this.currency = currency;
        this.source = source;
        this.layout = layout;
        this.submission = submission;
    }

    static Finding refused(Source source, Refusal why) {
        return new Finding(source.region(), source.quarter().toString(), dataset(source), source.file(), source.sheet(), 0, why.column(),
                Severity.REFUSED, why.code(), why.wording());
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
        String dataset = source.table().dataset();
        String ignored = String.join("\n", layout.ignored());
        return Optional.of(finding(source, layout.headerTop(), "", Severity.WARNING, "unknown-column", source.table().holdsPeople()
                ? Wording.of("unknown-column.hidden", "dataset", dataset, "positions", ignored)
                : Wording.of("unknown-column", "dataset", dataset, "columns", ignored)));
    }

    /** @param sheet hidden, holds the same dataset, was not read */
    Finding hidden(String sheet) {
        return finding(source, 0, "", Severity.WARNING, "hidden-sheet",
                Wording.of("hidden-sheet", "sheet", Cells.printable(sheet), "dataset", source.table().dataset()));
    }

    /** Of a file that a run would leave for the next one. */
    Finding breaksOff() {
        return finding(source, 0, "", Severity.WARNING, ForeignFile.INCOMPLETE, Wording.of("incomplete-file.row"));
    }

    Finding applied(Quirk quirk) {
        return finding(source, 0, "", Severity.WARNING, "quirk-applied",
                Wording.of("quirk-applied", "number", Integer.toString(quirk.number()), "region", source.region(), "cause", Cells.printable(quirk.cause(), CAUSE)));
    }

    /** Empty where most of the file is new; the earlier file is named where there is but one. */
    Optional<Finding> correction(Overlap overlap) {
        if (!overlap.isCorrection()) {
            return Optional.empty();
        }
        String keys = Long.toString(overlap.keys());
        String earlier = Long.toString(overlap.earlier());
        return Optional.of(finding(source, 0, "", Severity.WARNING, "looks-like-a-correction", source.order() == 1
                ? Wording.of("looks-like-a-correction", "earlier", earlier, "keys", keys, "file", submission.get(0).file())
                : Wording.of("looks-like-a-correction.many", "earlier", earlier, "keys", keys)));
    }

    /** Of a list whose rows are numbered: no key tells that they count twice. */
    Optional<Finding> twice(Overlap rows) {
        return rows.isCorrection() ? Optional.of(finding(source, 0, "", Severity.WARNING, "looks-like-a-correction", Wording.of("looks-like-a-correction.rows",
                "earlier", Long.toString(rows.earlier()), "rows", Long.toString(rows.keys())))) : Optional.empty();
    }

    Finding rejected(SourceRow row, Reason why, int column) {
        String name = column < 0 ? "" : source.table().columns().get(column).name();
        return finding(source, row.number(), name, Severity.REJECTED, why.code(), wording(row, why, column));
    }

    /** @param first where the key stands first */
    Finding duplicate(long row, Reason why, long first) {
        Source there = submission.get(Position.part(first));
        String earlier = Long.toString(Position.row(first));
        return finding(source, row, source.table().columns().get(0).name(), Severity.REJECTED, why.code(), there.sheet().isEmpty()
                ? Wording.of(why.code(), "row", earlier, "file", there.file())
                : Wording.of(why.code() + ".sheet", "row", earlier, "file", there.file(), "sheet", there.sheet()));
    }

    /** Empty where every title has one beneficiary. */
    Optional<Finding> shared(SharedTitles.Found found) {
        return found.titles() == 0 ? Optional.empty() : Optional.of(finding(source, 0, "title", Severity.WARNING, "shared-title",
                Wording.of("shared-title", "rows", Long.toString(found.rows()), "titles", Long.toString(found.titles()))));
    }

    /** Of a file as a whole, of which nothing else may be known. */
    static Finding notice(Source source, RowWarning.Notice notice) {
        return finding(source, 0, notice.column(), Severity.WARNING, notice.code(), notice.wording());
    }

    Finding warning(long row, RowWarning.Notice notice) {
        return finding(source, row, notice.column(), Severity.WARNING, notice.code(), notice.wording());
    }

    private Wording wording(SourceRow row, Reason why, int at) {
        Optional<Wording> note = why == Reason.WRONG_FIELD_COUNT || why == Reason.MISSING_VALUE ? note(row) : Optional.empty();
        if (note.isPresent()) {
            return note.get();
        }
        if (why == Reason.WRONG_FIELD_COUNT) {
            return Wording.of(why.code(), "width", Integer.toString(row.width()), "header", Integer.toString(layout.width()));
        }
        Column column = source.table().columns().get(at);
        return switch (why) {
            case MISSING_VALUE -> missing(row, at);
            case MISSING_PERSON -> Wording.of(why.code());
            case UNKNOWN_CODE -> Currencies.isCurrency(column) ? Wording.of("unknown-code.currency", "value", shown(row, at), "currency", currency)
                    : unknown(row, at, column.codeList().orElse(column.name()));
            case BAD_DATE -> quoting(row, at, column.type() == ColumnType.QUARTER ? "bad-date.quarter" : "bad-date");
            case BAD_NUMBER -> Currencies.contradict(source.table(), layout, row, at)
                    ? Wording.of("bad-number.currency", "value", shown(row, at), "currency", shown(row, Currencies.of(source.table())))
                    : number(row, at);
            case NEGATIVE_AMOUNT -> quoting(row, at, why.code());
            default -> throw new IllegalArgumentException(why + " is no fault of a cell");
        };
    }

    /** Where the card decided that the mark of 1.234 is no thousands', nothing in the file says why it is not 1234. */
    private Wording number(SourceRow row, int at) {
        boolean money = source.table().columns().get(at).type() == ColumnType.MONEY;
        String text = row.text(layout.cells()[at]);
        if (!money || !conventions.said()[at] || source.table().holdsPeople() || !number.take(text) || !number.isAmbiguous()) {
            return quoting(row, at, money ? "bad-number.money" : "bad-number");
        }
        return Wording.of("bad-number.money.card", "value", shown(row, at), "line", "`decimal_mark: \"" + conventions.decimalMark()[at] + "\"`",
                "region", source.region());
    }

    /** A word for "not given" is a blank, and a value is needed. */
    private Wording missing(SourceRow row, int at) {
        String column = source.table().columns().get(at).name();
        int cell = layout.cells()[at];
        if (row.isError(cell)) {
            return Wording.of("missing-value.failed", "column", column);
        }
        return row.text(cell).isEmpty() || source.table().holdsPeople() ? Wording.of("missing-value", "column", column)
                : Wording.of("missing-value.word", "column", column, "value", shown(row, at));
    }

    private Optional<Wording> note(SourceRow row) {
        return source.table().holdsPeople() ? Optional.empty() : NoteRow.wording(row, layout);
    }

    private Wording unknown(SourceRow row, int at, String list) {
        FactTable table = source.table();
        return table.holdsPeople() ? Wording.of("unknown-code.hidden", "column", table.columns().get(at).name(), "list", list)
                : Wording.of("unknown-code", "value", shown(row, at), "list", list);
    }

    private Wording quoting(SourceRow row, int at, String key) {
        FactTable table = source.table();
        return table.holdsPeople() ? Wording.of("unreadable.hidden", "column", table.columns().get(at).name())
                : Wording.of(key, "value", shown(row, at));
    }

    private String shown(SourceRow row, int at) {
        return Cells.printable(row.text(layout.cells()[at]));
    }

    private static Finding finding(Source source, long row, String column, Severity severity, String code, Wording wording) {
        return new Finding(source.region(), source.quarter().toString(), source.table().dataset(), source.file(), source.sheet(),
                row, column, severity, code, wording);
    }
}
