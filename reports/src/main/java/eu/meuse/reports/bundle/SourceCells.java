package eu.meuse.reports.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code quality.csv}, {@code submissions.csv} and {@code published.csv}. */
final class SourceCells {
    private static final Comparator<List<String>> BY_PLACE = Comparator
            .<List<String>, String>comparing(row -> String.join("\n", row.subList(0, 5)))
            .thenComparingLong(row -> row.get(5).isEmpty() ? 0 : Long.parseLong(row.get(5)))
            .thenComparing(CsvTable.byFirst(10));

    /** The contract's table, in English. Bundles of the first format hold findings in this form alone. */
    static final CsvTable<Finding> QUALITY = findings("quality.csv", "message", Finding::message, Wording::plain);

    /** The same before it is put into words: what bundles hold, so that documents of every language can be made. */
    static final CsvTable<Finding> FINDINGS =
            findings("findings.csv", "wording", found -> found.wording().encoded(), Wording::decoded);

    static final CsvTable<SubmissionLine> SUBMISSIONS = new CsvTable<>(
            "submissions.csv",
            List.of("region", "quarter", "dataset", "file", "sha256", "records", "accepted", "rejected", "waiting",
                    "not_records", "state"),
            CsvTable.byFirst(5),
            line -> new Cells()
                    .text(line.region(), line.quarter(), line.dataset(), line.file(), line.sha256())
                    .count(line.records(), line.accepted(), line.rejected(), line.waiting(), line.notRecords())
                    .text(line.state()),
            row -> new SubmissionLine(row.text("region"), row.text("quarter"), row.text("dataset"), row.text("file"),
                    row.text("sha256"), row.count("records"), row.count("accepted"), row.count("rejected"),
                    row.count("waiting"), row.count("not_records"), row.text("state")));

    private static final List<String> PRINTED = List.of("indicator", "scope", "breakdown", "key", "published", "source", "as_of",
            "computed", "difference", "verdict");

    /** The contract's table. Bundles of earlier versions hold claims in this form alone, which does not say how exact they are. */
    static final CsvTable<PublishedLine> PUBLISHED = new CsvTable<>("published.csv", PRINTED, CsvTable.byFirst(4),
            SourceCells::printed, row -> printed(row, Precision.EXACT));

    /** The same with how exactly each figure was printed: what documents are made from. */
    static final CsvTable<PublishedLine> CLAIMS = new CsvTable<>(
            "claims.csv",
            Stream.concat(PRINTED.stream(), Stream.of("precision")).toList(),
            CsvTable.byFirst(4),
            line -> printed(line).text(line.precision().code()),
            row -> printed(row, row.parse("precision", Precision::of)));

    private SourceCells() {}

    private static Cells printed(PublishedLine line) {
        return new Cells()
                .text(line.key().indicator(), line.key().scope().code(), line.key().breakdown(), line.key().key())
                .number(line.published())
                .text(line.source(), line.asOf())
                .number(line.computed())
                .number(line.difference())
                .text(line.verdict());
    }

    private static PublishedLine printed(CsvRow row, Precision precision) {
        return new PublishedLine(
                new FigureKey(row.text("indicator"), row.parse("scope", Scope::of), row.text("breakdown"), row.text("key")),
                row.number("published"), precision, row.text("source"), row.text("as_of"), row.optional("computed"),
                row.optional("difference"), row.text("verdict"));
    }

    private static CsvTable<Finding> findings(
            String file, String last, Function<Finding, String> said, Function<String, Wording> read) {
        return new CsvTable<>(
                file,
                List.of("region", "quarter", "dataset", "file", "sheet", "row", "column", "severity", "code", last),
                BY_PLACE,
                found -> new Cells()
                        .text(found.region(), found.quarter(), found.dataset(), found.file(), found.sheet())
                        .line(found.row())
                        .text(found.column(), found.severity().code(), found.code(), said.apply(found)),
                row -> new Finding(row.text("region"), row.text("quarter"), row.text("dataset"), row.text("file"),
                        row.text("sheet"), row.line("row"), row.text("column"), row.parse("severity", Severity::of),
                        row.text("code"), read.apply(row.text(last))));
    }
}
