package eu.meuse.cli;

import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.texts.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings by kind, what must be mended first: a thousand of the same are one line. */
final class FindingGroups {
    private static final List<Severity> ORDER = List.of(Severity.REFUSED, Severity.REJECTED, Severity.WAITING, Severity.WARNING);
    private static final Comparator<Finding> BY_GRAVITY = Comparator.comparing(found -> ORDER.indexOf(found.severity()));

    private FindingGroups() {}

    /** What must be mended first, then as in the file. */
    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(BY_GRAVITY.thenComparing(Comparator.naturalOrder())).toList();
    }

    static List<Group> of(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings.stream().sorted(BY_GRAVITY.thenComparing(Finding::code)).toList()) {
            groups.computeIfAbsent(finding.severity() + " " + finding.code(), none -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream().map(group -> new Group(group.size(), group.get(0))).toList();
    }

    /** So many findings of the kind of one. */
    record Group(int count, Finding one) {
        private static final int COUNT = 7;

        List<String> lines(Texts texts, int width) {
            String severity = texts.text("check.severity." + one.severity().code());
            String head = " ".repeat(Math.max(1, COUNT - Integer.toString(count).length())) + count + "  " + severity + ": ";
            String title = texts.find("finding." + one.code()).orElse(one.code());
            List<String> lines = new ArrayList<>(Wrapped.lines(title, head, " ".repeat(COUNT + 2), width));
            texts.find("advice." + one.code())
                    .ifPresent(advice -> lines.addAll(Wrapped.lines(advice, " ".repeat(COUNT + 2), width)));
            return lines;
        }
    }
}
