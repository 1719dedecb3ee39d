package eu.meuse.run;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What a close freezes without: who signs should know. */
final class FrozenGaps {
    /** So many are named in a line; more are counted. */
    private static final int FEW = 3;

    private FrozenGaps() {}

    /** A line for each way of being missing, and one of what is there and does not count; none where there is nothing to say. */
    static List<String> of(ResultsBundle results, DeliveryStatus status) {
        Map<DeliveryStatus.State, List<DeliveryStatus.Line>> owed = status.owed().stream()
                .collect(Collectors.groupingBy(DeliveryStatus.Line::state, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        owed.forEach((state, missing) -> lines.add(
                "closing without what is owed; " + state.words() + ": " + named(missing, status.quarter())));
        long refused = results.submissions().stream().filter(line -> line.state().equals("refused")).count();
        long waiting = rows(results, SubmissionLine::waiting);
        long rejected = rows(results, SubmissionLine::rejected);
        if (refused + waiting + rejected > 0) {
            lines.add("not counted in it, and listed in quality.csv: files refused " + refused + ", rows waiting " + waiting
                    + ", rows rejected " + rejected);
        }
        return lines;
    }

    private static String named(List<DeliveryStatus.Line> missing, Quarter quarter) {
        if (missing.size() <= FEW) {
            return missing.stream().map(line -> line.dataset() + " of " + line.region()).collect(Collectors.joining(", "));
        }
        long regions = missing.stream().map(DeliveryStatus.Line::region).distinct().count();
        return missing.size() + " deliveries of " + regions + (regions == 1 ? " region" : " regions") + ", which 'meuse status --quarter "
                + quarter + "' lists";
    }

    private static long rows(ResultsBundle results, ToLongFunction<SubmissionLine> number) {
        return results.submissions().stream().filter(line -> line.state().equals("in-force")).mapToLong(number).sum();
    }
}
