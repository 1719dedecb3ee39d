package eu.meuse.reports.bundle;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What public documents are made from: protected figures and no others, and of the files no more than who delivered
 * what and how many rows were found wrong in the programme as a whole. Names of files, rows and how many were accepted stay
 * out: from one pack to the next that would say how many people a region has added.
 *
 * @param indicators the catalogue, in the order in which documents list it
 * @param deliveries files in force, sorted
 * @param unusable what was last delivered and rejected as a whole, sorted
 * @param rejected records of all files in force that count for nothing
 * @param findings kinds of findings, sorted by severity and code
 * @param restated what has changed since the quarter was closed
 * @param organisations how many there are at least and at most, of all facts and by indicator
 * @param claims what has been printed elsewhere
 * @param history earlier quarters of the programme as a whole, of indicators that count no people, nor money that is
 *     protected
 * @param listings what sections of the outline list
 */
public record PublicResults(
        RunInfo run,
        List<Indicator> indicators,
        List<Dimension> dimensions,
        List<ReportSection> outline,
        List<ExpectedDataset> expected,
        ProtectedFigures figures,
        List<Delivery> deliveries,
        List<Unusable> unusable,
        long rejected,
        List<FindingCount> findings,
        List<Restated> restated,
        List<OrganisationCount> organisations,
        List<PrintedClaim> claims,
        List<PastFigure> history,
        List<Listing> listings) {

    private static final String REGION = "region";
    /** What counts of people rest on: lists of participants, and events with the head counts of their organisers. */
    private static final Set<String> PEOPLE = Set.of("participations", "events");

    /** That a region delivered a dataset for a quarter, {@code 2013-Q2}. */
    public record Delivery(String region, String dataset, String quarter) {}

    /**
     * Of what a region last delivered of a dataset, every row was rejected. Of lists of participants and of events that is
     * not said: who knows that a list added nobody may work out who else did.
     *
     * @param quarter for which that was delivered
     */
    public record Unusable(String region, String dataset, String quarter) {}

    /** How often a kind of finding was made. */
    public record FindingCount(Severity severity, String code, long count) {}

    /**
     * What has changed between a close of the quarter and the next, or today.
     *
     * @param until 0: today
     */
    public record Restated(int since, int until, List<FigureChange> figures, List<Because> causes) {

        /** Why: of a submission no more than who sent what. */
        public record Because(Cause.Kind kind, String region, String dataset, String quarter) {
            /** Whether a submission has come, gone or changed. */
            public boolean isSubmission() {
                return !dataset.isEmpty();
            }
        }

        static Restated of(Restatement restatement) {
            return new Restated(restatement.since(), restatement.until(), restatement.published(), restatement.causes().stream()
                    .map(cause -> new Because(cause.kind(), cause.region(), cause.dataset(), cause.quarter()))
                    .distinct()
                    .toList());
        }
    }

    /** The part of a bundle that may be published. */
    public static PublicResults of(ResultsBundle bundle) {
        List<SubmissionLine> inForce = bundle.submissions().stream()
                .filter(line -> line.state().equals("in-force"))
                .toList();
        return new PublicResults(bundle.run(), bundle.indicators(), bundle.dimensions(), bundle.outline(),
                bundle.expected(), bundle.published(), deliveries(inForce), unusable(inForce), inForce.stream().mapToLong(SubmissionLine::rejected).sum(),
                counts(bundle.findings()), bundle.restatements().stream().map(Restated::of).toList(),
                bundle.organisations().counts(), bundle.claims().stream().map(PublishedLine::printed).toList(),
                history(bundle), bundle.listings());
    }

    /** {@code public/figures.csv}. */
    public byte[] figuresCsv() {
        return BundleFiles.figures(BundleFiles.FIGURES, run).bytes(figures.rows());
    }

    /** The same of the programme as a whole and of one region alone. */
    public byte[] figuresCsv(String region) {
        return BundleFiles.figures(BundleFiles.FIGURES, run).bytes(figures.rows().stream().filter(row -> isOf(row.key(), region)).toList());
    }

    private static boolean isOf(FigureKey key, String region) {
        return key.breakdown().isEmpty() || key.breakdown().equals(REGION) && key.key().equals(region);
    }

    /** Nothing that counts people or is protected money, or rests on such: what corrections add to a quarter could otherwise be worked out. */
    private static List<PastFigure> history(ResultsBundle bundle) {
        Set<String> people = new TreeSet<>();
        bundle.indicators().stream().filter(Indicator::countsPeople).forEach(indicator -> people.add(indicator.id()));
        people.addAll(bundle.run().dominance().indicators());
        bundle.published().rows().stream().filter(row -> row.figure() instanceof Figure.Suppressed)
                .forEach(row -> people.add(row.key().indicator()));
        bundle.indicators().stream()
                .filter(indicator -> Stream.concat(indicator.numerator().stream(), indicator.denominator().stream()).anyMatch(people::contains))
                .toList()
                .forEach(indicator -> people.add(indicator.id()));
        return bundle.history().stream()
                .filter(past -> past.row().key().breakdown().isEmpty() && !people.contains(past.row().key().indicator()))
                .toList();
    }

    private static List<Delivery> deliveries(List<SubmissionLine> inForce) {
        return inForce.stream()
                .map(line -> new Delivery(line.region(), line.dataset(), line.quarter()))
                .distinct()
                .toList();
    }

    private static List<Unusable> unusable(List<SubmissionLine> inForce) {
        return inForce.stream().filter(line -> !PEOPLE.contains(line.dataset()))
                .collect(Collectors.groupingBy(line -> List.of(line.region(), line.dataset()), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .flatMap(files -> unusableOf(files).stream())
                .toList();
    }

    /** An empty list rejects nothing, nor does it make up for what was rejected before it. */
    private static Optional<Unusable> unusableOf(List<SubmissionLine> files) {
        String last = files.stream().map(SubmissionLine::quarter).max(Comparator.naturalOrder()).orElseThrow();
        List<SubmissionLine> latest = files.stream().filter(line -> line.quarter().equals(last)).toList();
        return rejected(latest).or(() -> rejected(files));
    }

    private static Optional<Unusable> rejected(List<SubmissionLine> files) {
        return files.stream().filter(line -> line.records() > 0 && files.stream().allMatch(other -> other.rejected() == other.records()))
                .max(Comparator.comparing(SubmissionLine::quarter))
                .map(line -> new Unusable(line.region(), line.dataset(), line.quarter()));
    }

    private static List<FindingCount> counts(List<Finding> findings) {
        Map<Severity, TreeMap<String, Long>> counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::severity, TreeMap::new,
                        Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting())));
        return counts.entrySet().stream()
                .flatMap(of -> of.getValue().entrySet().stream()
                        .map(code -> new FindingCount(of.getKey(), code.getKey(), code.getValue())))
                .toList();
    }
}
