package eu.meuse.cli;

import eu.meuse.intake.FindingTally;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Findings by kind, what must be mended first: a thousand of the same are one line. */
final class FindingGroups {
    private static final List<Severity> ORDER = List.of(Severity.REFUSED, Severity.REJECTED, Severity.WAITING, Severity.WARNING);
    private static final Comparator<Finding> BY_GRAVITY = Comparator.comparing(found -> ORDER.indexOf(found.severity()));

    private FindingGroups() {}

    /** What must be mended first, then as in the file. */
    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(BY_GRAVITY.thenComparing(Comparator.naturalOrder())).toList();
    }

    static List<Group> of(FindingTally tally) {
        return tally.counts().entrySet().stream()
                .map(kind -> new Group(kind.getValue(), kind.getKey()))
                .sorted(Comparator.comparing((Group group) -> ORDER.indexOf(group.kind().severity())).thenComparing(group -> group.kind().code()))
                .toList();
    }

    /** So many findings of a kind. */
    record Group(long count, FindingTally.Kind kind) {
        private static final int COUNT = 7;

        List<String> lines(Texts texts, int width) {
            String severity = texts.text("check.severity." + kind.severity().code());
            String head = " ".repeat(Math.max(1, COUNT - Long.toString(count).length())) + count + "  " + severity + ": ";
            String title = texts.find("finding." + kind.code()).orElse(kind.code());
            List<String> lines = new ArrayList<>(Wrapped.lines(title, head, " ".repeat(COUNT + 2), width));
            texts.find("advice." + kind.code())
                    .ifPresent(advice -> lines.addAll(Wrapped.lines(advice, " ".repeat(COUNT + 2), width)));
            return lines;
        }
    }
}
