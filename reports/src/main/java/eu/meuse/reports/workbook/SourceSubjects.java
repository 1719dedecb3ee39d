package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.DoubtfulPair;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.OrganisationCount;
import eu.meuse.reports.bundle.PublishedLine;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.List;

/** The sheets of what the figures rest on: who delivered what, what was found in it, and what has been printed elsewhere. */
final class SourceSubjects {
    /** A line a region and dataset that is expected of it. */
    static final Subject<Delivered> COVERAGE = new Subject<>("Coverage", Delivered::of,
            new Columns<Delivered>()
                    .code("region", Delivered::region)
                    .named("region_name", (row, names) -> names.region(row.region()))
                    .code("dataset", Delivered::dataset)
                    .yesOrNo("standing", Delivered::standing)
                    .yesOrNo("delivered", Delivered::delivered)
                    .code("last_quarter", Delivered::last)
                    .list());

    /** A line a file. */
    static final Subject<SubmissionLine> SUBMISSIONS = new Subject<>("Submissions", bundle -> bundle.submissions().stream().sorted().toList(),
            new Columns<SubmissionLine>()
                    .code("region", SubmissionLine::region)
                    .named("region_name", (row, names) -> names.region(row.region()))
                    .code("quarter", SubmissionLine::quarter)
                    .code("dataset", SubmissionLine::dataset)
                    .text("file", SubmissionLine::file)
                    .code("state", SubmissionLine::state)
                    .count("records", SubmissionLine::records)
                    .count("accepted", SubmissionLine::accepted)
                    .count("rejected", SubmissionLine::rejected)
                    .count("waiting", SubmissionLine::waiting)
                    .count("not_records", SubmissionLine::notRecords)
                    .add("sha256", 68, (row, names) -> SheetCell.text(row.sha256()))
                    .list());

    /** A line a finding. */
    static final Subject<Finding> QUALITY = new Subject<>("Quality", bundle -> bundle.findings().stream().sorted().toList(),
            new Columns<Finding>()
                    .code("region", Finding::region)
                    .named("region_name", (row, names) -> names.region(row.region()))
                    .code("quarter", Finding::quarter)
                    .code("dataset", Finding::dataset)
                    .text("file", Finding::file)
                    .code("sheet", Finding::sheet)
                    .add("row", 12, (row, names) -> row.row() == 0 ? SheetCell.empty() : SheetCell.number(row.row()))
                    .code("column", Finding::column)
                    .code("severity", row -> row.severity().code())
                    .add("code", 28, (row, names) -> SheetCell.text(row.code()))
                    .add("message", 80, (row, names) -> SheetCell.text(row.wording().in(names.texts())))
                    .list());

    /** A line an indicator that counts organisations, and one of all facts. */
    static final Subject<OrganisationCount> ORGANISATIONS = new Subject<>("Organisations", bundle -> bundle.organisations().counts(),
            new Columns<OrganisationCount>()
                    .add("indicator", 24, (row, names) -> SheetCell.text(row.indicator()))
                    .named("indicator_name", (row, names) -> names.indicator(row.indicator()))
                    .count("names", OrganisationCount::names)
                    .count("least", OrganisationCount::least)
                    .count("most", OrganisationCount::most)
                    .count("doubtful", OrganisationCount::doubtful)
                    .list());

    /** A line a pair of organisations that may be one. */
    static final Subject<DoubtfulPair> REVIEW = new Subject<>("Organisations in doubt", bundle -> bundle.organisations().doubtful(),
            new Columns<DoubtfulPair>()
                    .add("score", 12, (row, names) -> SheetCell.number(row.score()))
                    .text("doubt", DoubtfulPair::reason)
                    .text("one_name", row -> row.one().name())
                    .code("one_identifier", row -> row.one().identifier())
                    .text("one_place", row -> row.one().place())
                    .code("one_country", row -> row.one().country())
                    .text("other_name", row -> row.other().name())
                    .code("other_identifier", row -> row.other().identifier())
                    .text("other_place", row -> row.other().place())
                    .code("other_country", row -> row.other().country())
                    .list());

    /** A line a claim. */
    static final Subject<PublishedLine> CLAIMS = new Subject<>("Claims", bundle -> bundle.claims(),
            new Columns<PublishedLine>()
                    .add("indicator", 24, (row, names) -> SheetCell.text(row.key().indicator()))
                    .named("indicator_name", (row, names) -> names.indicator(row.key().indicator()))
                    .code("scope", row -> row.key().scope().code())
                    .code("breakdown", row -> row.key().breakdown())
                    .code("key", row -> row.key().key())
                    .add("published", 16, (row, names) -> SheetCell.number(row.published()))
                    .code("precision", row -> row.precision().code())
                    .text("source", PublishedLine::source)
                    .day("as_of", PublishedLine::asOf)
                    .add("computed", 16, (row, names) -> row.computed().map(SheetCell::number).orElseGet(SheetCell::empty))
                    .add("difference", 16, (row, names) -> row.difference().map(SheetCell::number).orElseGet(SheetCell::empty))
                    .code("verdict", PublishedLine::verdict)
                    .list());

    /** All of them, in the order of the workbook. */
    static final List<Subject<?>> ALL = List.of(CLAIMS, ORGANISATIONS, REVIEW, COVERAGE, SUBMISSIONS, QUALITY);

    private SourceSubjects() {}
}
