package eu.meuse.statements;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Closes statements one after the other, as a lead partner does; a quarter may be closed again. */
final class Signatures {
    private record Closed(Statement plain, CoFinancing statement, int number) {
        String name(Quarter quarter) {
            return quarter + ".r" + number;
        }
    }

    private final Map<Quarter, Closed> closed = new TreeMap<>();

    /** The first statement of all. */
    static CoFinancing first(FundingFacts facts, Quarter quarter) {
        return new Signatures().then(facts, quarter);
    }

    /** What was closed alone. */
    static Signatures closed(FundingFacts facts, Quarter quarter, CoFinancing statement) {
        return new Signatures().and(facts, quarter, statement);
    }

    /** What was closed, and this. */
    Signatures and(FundingFacts facts, Quarter quarter, CoFinancing statement) {
        Signatures more = new Signatures();
        more.closed.putAll(closed);
        more.closed.merge(quarter, new Closed(Dossier.plain(facts, quarter), statement, 1),
                (before, again) -> new Closed(again.plain(), again.statement(), before.number() + 1));
        return more;
    }

    /** The statement that follows. */
    CoFinancing then(FundingFacts facts, Quarter quarter, Cause... causes) {
        Map<String, CoFinancing> others = new HashMap<>(closed.entrySet().stream()
                .filter(one -> !one.getKey().equals(quarter))
                .collect(Collectors.toMap(one -> one.getValue().name(one.getKey()), one -> one.getValue().statement())));
        CoFinancing today = Dossier.statement(facts, quarter);
        Optional<Quarter> followed = closed.keySet().stream().filter(one -> one.compareTo(quarter) < 0).max(Comparator.naturalOrder());
        return followed.map(of -> before(of).followedBy(quarter, today, others, List.of(causes)))
                .orElseGet(() -> new OtherStatements(quarter, others).beside(today));
    }

    private SignedBefore before(Quarter quarter) {
        Closed one = closed.get(quarter);
        return new SignedBefore(new CoFinancing.Signed(quarter.toString(), one.number(), "5ea1"), one.plain().lines(), one.plain().financing(),
                one.statement());
    }

    /** What all closed statements claim of the Fund. */
    List<CoFinancing> statements() {
        return closed.values().stream().map(Closed::statement).toList();
    }
}
