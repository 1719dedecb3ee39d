package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a dataset that is expected of a region.
 *
 * @param standing whether a delivery of an earlier quarter is enough
 * @param delivered for the quarter reported
 * @param last quarter for which there is one in force; empty: never
 */
record Delivered(String region, String dataset, boolean standing, boolean delivered, String last) {

    /** Of every region and dataset, sorted by both. */
    static List<Delivered> of(ResultsBundle bundle) {
        List<SubmissionLine> inForce = bundle.submissions().stream().filter(line -> line.state().equals("in-force")).toList();
        return bundle.expected().stream()
                .flatMap(expected -> expected.regions().stream().map(region -> of(region, expected, bundle, inForce)))
                .sorted(Comparator.comparing(Delivered::region).thenComparing(Delivered::dataset))
                .toList();
    }

    private static Delivered of(String region, ExpectedDataset expected, ResultsBundle bundle, List<SubmissionLine> inForce) {
        String last = inForce.stream()
                .filter(line -> line.region().equals(region) && line.dataset().equals(expected.dataset()))
                .map(SubmissionLine::quarter)
                .max(Comparator.naturalOrder())
                .orElse("");
        boolean delivered = expected.standing() ? !last.isEmpty() : last.equals(bundle.run().quarter().toString());
        return new Delivered(region, expected.dataset(), expected.standing(), delivered, last);
    }
}
