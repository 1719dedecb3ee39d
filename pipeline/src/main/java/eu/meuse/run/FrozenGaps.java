package eu.meuse.run;

import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What a close freezes without: who signs should know. */
final class FrozenGaps {
    private FrozenGaps() {}

    /** A line each of what is missing, by dataset, and of what is there and does not count; none where there is nothing to say. */
    static List<String> of(ResultsBundle results, DeliveryStatus status) {
        Map<String, List<String>> regions = status.owed().stream().collect(Collectors.groupingBy(
                line -> line.state().words() + ": " + line.dataset() + " of ", LinkedHashMap::new,
                Collectors.mapping(DeliveryStatus.Line::region, Collectors.toList())));
        List<String> lines = new ArrayList<>();
        regions.forEach((what, whose) -> lines.add("closing without what is owed; " + what + String.join(", ", whose)));
        long refused = results.submissions().stream().filter(line -> line.state().equals("refused")).count();
        long waiting = rows(results, SubmissionLine::waiting);
        long rejected = rows(results, SubmissionLine::rejected);
        if (refused + waiting + rejected > 0) {
            lines.add("not counted in it, and listed in quality.csv: files refused " + refused + ", rows waiting " + waiting
                    + ", rows rejected " + rejected);
        }
        return lines;
    }

    private static long rows(ResultsBundle results, ToLongFunction<SubmissionLine> number) {
        return results.submissions().stream().filter(line -> line.state().equals("in-force")).mapToLong(number).sum();
    }
}
