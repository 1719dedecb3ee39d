package eu.meuse.ledger;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What has happened to submissions between two lists of them. */
final class Causes {
    private final Register register;
    private final Supplier<TableReader> tables;

    /** @param tables asked for only where rows have to be compared */
    Causes(Register register, Supplier<TableReader> tables) {
        this.register = register;
        this.tables = tables;
    }

    /**
     * The submissions that differ, sorted.
     *
     * @param upTo the quarter that the earlier list reports: what is of a later one could not be in it
     */
    List<Cause> between(Collection<SubmissionLine> before, Collection<SubmissionLine> after, String upTo) {
        Map<String, SubmissionLine> then = inForce(before);
        Map<String, SubmissionLine> now = inForce(after);
        Set<String> places = new TreeSet<>(then.keySet());
        places.addAll(now.keySet());
        List<Cause> causes = new ArrayList<>();
        for (String place : places) {
            SubmissionLine old = then.get(place);
            SubmissionLine current = now.get(place);
            if (old == null) {
                causes.add(cause(current.quarter().compareTo(upTo) > 0 ? Cause.Kind.NEXT : Cause.Kind.LATE, null, current,
                        new RowChanges(counted(current), 0, 0)));
            } else if (current == null) {
                causes.add(gone(old, after));
            } else if (!old.sha256().equals(current.sha256())) {
                causes.add(cause(Cause.Kind.REPLACED, old, current, rows(old, current)));
            } else if (counted(old) != counted(current)) {
                long more = counted(current) - counted(old);
                causes.add(cause(Cause.Kind.REREAD, old, current, new RowChanges(Math.max(0, more), Math.max(0, -more), 0)));
            }
        }
        return causes.stream().sorted().toList();
    }

    private static Map<String, SubmissionLine> inForce(Collection<SubmissionLine> lines) {
        Map<String, SubmissionLine> inForce = new TreeMap<>();
        lines.stream().filter(line -> line.state().equals("in-force")).forEach(line -> inForce.put(place(line), line));
        return inForce;
    }

    private static long counted(SubmissionLine line) {
        return line.accepted() + line.waiting();
    }

    private static String place(SubmissionLine line) {
        return path(line) + "/" + line.dataset();
    }

    private static String path(SubmissionLine line) {
        return line.region() + "/" + line.quarter() + "/" + line.file();
    }

    /** Nothing stands in its place, or nothing that could be read. */
    private Cause gone(SubmissionLine old, Collection<SubmissionLine> after) {
        RowChanges rows = new RowChanges(0, counted(old), 0);
        Optional<SubmissionLine> refused = after.stream()
                .filter(line -> line.state().equals("refused") && path(line).equals(path(old)))
                .findFirst();
        return refused.map(line -> cause(Cause.Kind.REFUSED, old, line, rows))
                .orElseGet(() -> cause(Cause.Kind.WITHDRAWN, old, null, rows));
    }

    private Cause cause(Cause.Kind kind, SubmissionLine old, SubmissionLine current, RowChanges rows) {
        SubmissionLine either = old == null ? current : old;
        return new Cause(kind, either.region(), either.quarter(), either.dataset(), either.file(),
                old == null ? "" : old.sha256(), current == null ? "" : current.sha256(),
                rows.added(), rows.removed(), rows.changed(),
                kind == Cause.Kind.WITHDRAWN ? reason(either) : "");
    }

    private String reason(SubmissionLine line) {
        return register.at(path(line)).stream().map(RegisteredSource::reason).findFirst().orElse("");
    }

    private RowChanges rows(SubmissionLine old, SubmissionLine current) {
        FactTable table = FactTable.of(old.dataset()).orElseThrow();
        return RowChanges.between(table, register.rows(path(old), table, old.sha256()),
                register.rows(path(current), table, current.sha256()), tables.get());
    }
}
