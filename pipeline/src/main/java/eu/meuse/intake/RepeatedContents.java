package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;

/**
 * Notices rows of a list without identifiers that stand word for word in an earlier file or sheet of the submission: a
 * correction laid beside the first list, or a sheet of all operations beside one for each priority, would count twice.
 */
final class RepeatedContents implements IntakeSink {
    private final IntakeSink sink;
    private final Repairs repairs;
    private final int part;
    private final Duplicates contents;
    private long rows;
    private long earlier;
    private final Repetitions within = new Repetitions();

    /**
     * Passes everything on.
     *
     * @param part position of the file or sheet within its submission
     * @param contents of all rows of the submission so far
     */
    RepeatedContents(IntakeSink sink, Repairs repairs, int part, Duplicates contents) {
        this.sink = sink;
        this.repairs = repairs;
        this.part = part;
        this.contents = contents;
    }

    /** How many of the rows stand earlier; none where rows have keys of their own. */
    Overlap overlap() {
        return new Overlap(rows, earlier);
    }

    /** Rows that stand word for word above in the same file or sheet. */
    Repetitions within() {
        return within;
    }

    @Override
    public void fact(FactRow row) {
        if (repairs.numbersKey()) {
            long first = contents.earlier(repairs.contents(row.values()), Position.of(part, row.row()));
            rows++;
            earlier += first != Duplicates.NEW && Position.part(first) != part ? 1 : 0;
            if (first != Duplicates.NEW && Position.part(first) == part) {
                within.add(row);
            }
        }
        sink.fact(row);
    }

    @Override
    public void finding(Source source, Finding finding) {
        sink.finding(source, finding);
    }

    @Override
    public void summary(SourceSummary summary) {
        sink.summary(summary);
    }
}
