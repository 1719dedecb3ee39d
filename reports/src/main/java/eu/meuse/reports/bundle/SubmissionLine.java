package eu.meuse.reports.bundle;

import java.util.Comparator;

/**
 * One line of {@code submissions.csv}: a file of a submission and what became of its lines.
 *
 * <p>Always {@code records = accepted + rejected + waiting}.
 *
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param notRecords titles, blank rows and totals rows, counted apart; the header counts as neither
 * @param state {@code in-force}, {@code superseded}, {@code withdrawn} or {@code refused}
 */
public record SubmissionLine(
        String region,
        String quarter,
        String dataset,
        String file,
        String sha256,
        long records,
        long accepted,
        long rejected,
        long waiting,
        long notRecords,
        String state)
        implements Comparable<SubmissionLine> {
    private static final Comparator<SubmissionLine> IN_FILE = Comparator.comparing(SubmissionLine::region)
            .thenComparing(SubmissionLine::quarter)
            .thenComparing(SubmissionLine::dataset)
            .thenComparing(SubmissionLine::file)
            .thenComparing(SubmissionLine::sha256)
            .thenComparing(SubmissionLine::state);

    @Override
    public int compareTo(SubmissionLine other) {
        return IN_FILE.compare(this, other);
    }
}
