package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PrintedClaim;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What has been printed elsewhere beside the figures: which claims contradict each other, and whether ours agrees. */
final class Claims implements Section {

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<PrintedClaim> claims = sorted(view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(view.words().text("claims.lead")));
        times(claims, view).ifPresent(said -> blocks.add(Paragraph.of(said)));
        contradictions(claims, view).forEach(said -> blocks.add(Paragraph.of(said)));
        for (Scope scope : List.of(Scope.TO_DATE, Scope.QUARTER)) {
            List<PrintedClaim> covering = claims.stream().filter(claim -> claim.key().scope() == scope).toList();
            if (!covering.isEmpty()) {
                blocks.add(new ClaimsTable(view).of(scope, covering));
            }
        }
        return blocks;
    }

    /** Whether anything printed elsewhere about a figure of the report is on record. */
    static boolean areKnown(View view) {
        return !sorted(view).isEmpty();
    }

    /** In the order of the catalogue, so that all claims of one figure stand together. */
    private static List<PrintedClaim> sorted(View view) {
        List<String> ids = view.results().indicators().stream().map(Indicator::id).toList();
        return view.results().claims().stream()
                .filter(claim -> ids.contains(claim.key().indicator()))
                .sorted(Comparator.<PrintedClaim>comparingInt(claim -> ids.indexOf(claim.key().indicator()))
                        .thenComparing(PrintedClaim::key)
                        .thenComparing(PrintedClaim::source)
                        .thenComparing(PrintedClaim::asOf)
                        .thenComparing(PrintedClaim::value))
                .toList();
    }

    private static Optional<String> times(List<PrintedClaim> claims, View view) {
        String said = String.join(" ", List.of(times("claims.later", 1, claims, view), times("claims.earlier", -1, claims, view)))
                .strip();
        return Optional.of(said).filter(text -> !text.isEmpty());
    }

    private static String times(String key, int side, List<PrintedClaim> claims, View view) {
        long count = claims.stream().filter(claim -> claim.comparedTo(view.results().run().quarter()) == side).count();
        return count == 0
                ? ""
                : view.words().plural(key, count, "count", view.numbers().count(count), "quarter", view.quarter());
    }

    private static List<String> contradictions(List<PrintedClaim> claims, View view) {
        Map<FigureKey, List<PrintedClaim>> contradicting = claims.stream()
                .filter(claim -> claims.stream().anyMatch(claim::contradicts))
                .collect(Collectors.groupingBy(PrintedClaim::key, TreeMap::new, Collectors.toList()));
        ClaimsTable table = new ClaimsTable(view);
        return contradicting.entrySet().stream()
                .map(of -> view.words().text("claims.contradiction", "label", view.label(of.getKey()),
                        "list", view.words().list(of.getValue().stream().map(table::said).toList())))
                .toList();
    }
}
