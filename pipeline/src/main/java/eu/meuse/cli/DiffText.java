package eu.meuse.cli;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.run.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A difference as lines for people. */
final class DiffText {
    private static final int HASH = 12;
    private static final Map<Cause.Kind, String> HEADS = Map.of(
            Cause.Kind.REPLACED, "Replaced submissions",
            Cause.Kind.REREAD, "Submissions read again because a file beside them changed",
            Cause.Kind.LATE, "Late submissions",
            Cause.Kind.RESTORED, "Submissions in force again",
            Cause.Kind.NEXT, "Submissions of the quarters in between",
            Cause.Kind.WITHDRAWN, "Withdrawn submissions",
            Cause.Kind.REFUSED, "Submissions whose new files were refused",
            Cause.Kind.CONFIGURATION, "Configuration",
            Cause.Kind.PROGRAM, "Program");

    private DiffText() {}

    static List<String> lines(Difference difference) {
        List<String> lines = new ArrayList<>();
        lines.add(difference.figures().isEmpty()
                ? "No figure differs between " + difference.before() + " and " + difference.after() + "."
                : difference.figures().size() + " figures differ between " + difference.before() + " and "
                        + difference.after() + ":");
        lines.addAll(figures(difference));
        Arrays.stream(Cause.Kind.values()).forEach(kind -> lines.addAll(causes(kind, difference)));
        return lines;
    }

    private static List<String> figures(Difference difference) {
        if (difference.figures().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("indicator", "scope", "breakdown", "key", difference.before(), difference.after(), "difference"));
        difference.figures().forEach(change -> rows.add(Stream.concat(
                Stream.of(change.key().indicator(), change.key().scope().code(), change.key().breakdown(), change.key().key()),
                new ChangeText(change).cells().stream()).toList()));
        return TextTable.lines(rows, "wwwwnnn");
    }

    private static List<String> causes(Cause.Kind kind, Difference difference) {
        List<Cause> causes = difference.causes().stream().filter(cause -> cause.kind() == kind).toList();
        if (causes.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("region", "quarter", "dataset", "file", "sha-256 before", "after", "rows added", "removed", "changed", "reason"));
        for (Cause cause : causes) {
            rows.add(List.of(cause.region(), cause.quarter(), cause.dataset(), cause.file(), hash(cause.before()), hash(cause.after()),
                    Long.toString(cause.added()), Long.toString(cause.removed()), Long.toString(cause.changed()), cause.reason()));
        }
        List<String> lines = new ArrayList<>(List.of("", HEADS.get(kind) + ":"));
        boolean isSubmission = !causes.get(0).dataset().isEmpty();
        lines.addAll(isSubmission ? TextTable.lines(rows, "wwwwwwnnnw")
                : List.of("was " + hash(causes.get(0).before()) + ", is " + hash(causes.get(0).after())));
        return lines;
    }

    private static String hash(String hash) {
        return hash.length() > HASH ? hash.substring(0, HASH) : hash;
    }
}
