package eu.meuse.statements;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Closes statements one after the other, as a lead partner does; a quarter may be closed again. */
final class Signatures {
    private record Closed(Statement plain, CoFinancing statement, int number) {
        String name(Quarter quarter) {
            return quarter + ".r" + number;
        }

        ClosedStatement statement(Quarter quarter) {
            return new ClosedStatement(new CoFinancing.Signed(quarter.toString(), number, "5ea1"), plain.lines(), plain.financing(), statement);
        }
    }

    private final Map<Quarter, Closed> closed = new TreeMap<>();

    /** Before anything is closed. */
    static Signatures none() {
        return new Signatures();
    }

    /** The first statement of all. */
    static CoFinancing first(FundingFacts facts, Quarter quarter) {
        return none().then(facts, quarter);
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
        return new StatementsInForce(quarter, closed.entrySet().stream().map(one -> one.getValue().statement(one.getKey())).toList())
                .beside(Dossier.statement(facts, quarter), List.of(causes));
    }

    /** The same, where an early version of the program had closed a quarter: it kept the tables alone. */
    Signatures withoutDetails(Quarter quarter) {
        Signatures less = new Signatures();
        less.closed.putAll(closed);
        less.closed.computeIfPresent(quarter, (of, full) -> new Closed(full.plain(), CoFinancing.NONE, full.number()));
        return less;
    }

    /** Of the close in force of a quarter. */
    String name(Quarter quarter) {
        return closed.get(quarter).name(quarter);
    }
}
