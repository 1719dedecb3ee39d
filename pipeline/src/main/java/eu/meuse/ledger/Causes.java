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
    private final Register then;
    private final Register now;
    private final Supplier<TableReader> tables;

    /**
     * Between what two registers know.
     *
     * @param then the register as it was when the earlier list was made
     * @param now as it was when the later one was: what it has learnt since is no cause
     * @param tables asked for only where rows have to be compared
     */
    Causes(Register then, Register now, Supplier<TableReader> tables) {
        this.then = then;
        this.now = now;
        this.tables = tables;
    }

    /**
     * The submissions that differ, sorted.
     *
     * @param upTo the quarter that the earlier list reports: what is of a later one could not be in it
     */
    List<Cause> between(Collection<SubmissionLine> before, Collection<SubmissionLine> after, String upTo) {
        Map<String, SubmissionLine> earlier = inForce(before);
        Map<String, SubmissionLine> later = inForce(after);
        Set<String> places = new TreeSet<>(earlier.keySet());
        places.addAll(later.keySet());
        List<Cause> causes = new ArrayList<>();
        for (String place : places) {
            SubmissionLine old = earlier.get(place);
            SubmissionLine current = later.get(place);
            if (old == null) {
                causes.add(cause(come(current, before, upTo), null, current, new RowChanges(counted(current), 0, 0)));
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

    /** Bytes that the earlier list knows at the same place, where they did not count, are not late. */
    private static Cause.Kind come(SubmissionLine current, Collection<SubmissionLine> before, String upTo) {
        if (current.quarter().compareTo(upTo) > 0) {
            return Cause.Kind.NEXT;
        }
        boolean known = before.stream()
                .anyMatch(line -> path(line).equals(path(current)) && line.sha256().equals(current.sha256()));
        return known ? Cause.Kind.RESTORED : Cause.Kind.LATE;
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
                kind == Cause.Kind.WITHDRAWN ? now.reason(path(either), either.sha256()) : "");
    }

    private RowChanges rows(SubmissionLine old, SubmissionLine current) {
        FactTable table = FactTable.of(old.dataset()).orElseThrow();
        return RowChanges.between(table, then.rows(path(old), table, old.sha256()),
                now.rows(path(current), table, current.sha256()), tables.get());
    }
}
