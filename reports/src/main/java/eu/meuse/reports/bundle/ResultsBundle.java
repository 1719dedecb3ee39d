package eu.meuse.reports.bundle;

import java.util.List;

/**
 * All results of one programme and quarter: enough to make every document again.
 *
 * @param indicators the catalogue, in the order in which documents list it
 * @param dimensions every dimension that a breakdown names
 * @param figures all figures, sorted by key; for the lead partner and evaluators
 * @param published figures that may be published
 * @param findings sorted
 * @param submissions sorted
 * @param statement sorted by partner and category
 * @param financing sorted by partner and source
 * @param claims what has been printed elsewhere, compared
 * @param outline the sections of the public report, in order
 * @param expected the datasets of the programme, in the order of documents, each with the regions that owe it
 * @param restatements how the quarter's figures have changed since it was closed, the first close first; none where it
 *     was not closed
 * @param organisations matched by identifier and likeness of names
 * @param coFinancing all that the statement of the quarter says beside its two tables
 * @param history the programme as a whole, and each region in the quarter, from the first quarter on as known today; sorted
 * @param listings what sections of the outline list, in its order
 */
public record ResultsBundle(
        RunInfo run,
        List<Indicator> indicators,
        List<Dimension> dimensions,
        List<FigureRow> figures,
        ProtectedFigures published,
        List<Finding> findings,
        List<SubmissionLine> submissions,
        List<StatementLine> statement,
        List<FinancingLine> financing,
        List<PublishedLine> claims,
        List<ReportSection> outline,
        List<ExpectedDataset> expected,
        List<Restatement> restatements,
        Organisations organisations,
        CoFinancing coFinancing,
        List<PastFigure> history,
        List<Listing> listings) {

    /** Claims are in the order in which files have them, wherever they come from: a document printed again is the same. */
    public ResultsBundle {
        claims = SourceCells.CLAIMS.sorted(claims);
    }

    /** The same, with what has changed since the quarter was closed, and its statement beside the closed one it follows. */
    public ResultsBundle with(List<Restatement> changes, CoFinancing following) {
        return new ResultsBundle(run, indicators, dimensions, figures, published, findings, submissions, statement, financing,
                claims, outline, expected, changes, organisations, following, history, listings);
    }

    /**
     * Whether two bundles of a quarter say the same of it and rest on the same: submissions, findings, figures,
     * statements and configuration, and follow statements that said the same. What else a later one says of earlier
     * closes is left aside.
     */
    public boolean isOfSameFacts(ResultsBundle other) {
        return run.equals(other.run) && figures.equals(other.figures) && submissions.equals(other.submissions)
                && findings.equals(other.findings) && statement.equals(other.statement) && financing.equals(other.financing)
                && coFinancing.followsTheSame(other.coFinancing);
    }
}
