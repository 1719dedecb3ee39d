package eu.meuse.run;

import eu.meuse.facts.FactTable;
import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.ledger.KnownResults;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.statements.OtherStatements;
import eu.meuse.statements.SignedBefore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sets a statement beside those that were closed: what was signed before, what has changed since, what stands where. */
final class ClosedStatements {
    private static final Set<String> OF_MONEY = Set.of(
                    FactTable.PARTNERS, FactTable.BUDGETS, FactTable.FINANCING, FactTable.EXPENDITURES, FactTable.PAYMENTS)
            .stream().map(FactTable::dataset).collect(Collectors.toSet());

    private final Closes closes;
    private final Restatements restatements;

    /** @param ledger its folder */
    ClosedStatements(Path ledger, Restatements restatements) {
        this.closes = Closes.of(ledger);
        this.restatements = restatements;
    }

    /** The statement of a quarter's results, following the last closed one of an earlier quarter. */
    CoFinancing followedBy(ResultsBundle today) throws IOException {
        Quarter quarter = today.run().quarter();
        Map<String, CoFinancing> others = others(quarter);
        Optional<Close> followed = followed(quarter);
        if (followed.isEmpty()) {
            return new OtherStatements(quarter, others).beside(today.coFinancing());
        }
        Close close = followed.get();
        KnownResults closed = KnownResults.closed(closes.results(close), close);
        return new SignedBefore(new CoFinancing.Signed(close.quarter(), close.number(), closes.hash(close)),
                        closed.results().statement(), closed.results().financing(), closed.results().coFinancing())
                .followedBy(quarter, today.coFinancing(), others, causes(closed, KnownResults.today(today)));
    }

    /**
     * A statement claims all that is due and was not claimed before: once a later one is closed, an earlier one that never
     * was would claim the same money.
     *
     * @throws RunException where a later statement of money is closed, and none of the quarter
     */
    static void requireTurn(Closes closes, Quarter quarter) throws IOException {
        if (closes.latest(quarter).isPresent()) {
            return;
        }
        for (Quarter closed : closes.quarters()) {
            Close close = closes.latest(closed).orElseThrow();
            if (closed.compareTo(quarter) > 0 && !closes.results(close).financing().isEmpty()) {
                throw new RunException(Outcome.NOTHING_USABLE, quarter + " is not closed: " + close.name() + " has been closed before it and"
                        + " claims what is due to its end, this quarter included, which cannot be claimed twice; what has come since is"
                        + " claimed with the next statement, and 'meuse report --quarter " + quarter + "' prints this one without a close");
            }
        }
    }

    private Optional<Close> followed(Quarter quarter) throws IOException {
        List<Quarter> before = closes.quarters().stream().filter(closed -> closed.compareTo(quarter) < 0).toList();
        return before.isEmpty() ? Optional.empty() : closes.latest(before.get(before.size() - 1));
    }

    /** The closed statements of all other quarters, each as it was closed last. */
    private Map<String, CoFinancing> others(Quarter quarter) throws IOException {
        Map<String, CoFinancing> others = new TreeMap<>();
        for (Quarter closed : closes.quarters()) {
            if (!closed.equals(quarter)) {
                Close close = closes.latest(closed).orElseThrow();
                others.put(close.name(), closes.statement(close));
            }
        }
        return others;
    }

    /** Of the submissions that differ those of money, and changes of configuration or program. */
    private List<Cause> causes(KnownResults closed, KnownResults today) throws IOException {
        return restatements.causes(closed, today).stream()
                .filter(cause -> cause.dataset().isEmpty() || OF_MONEY.contains(cause.dataset()))
                .toList();
    }
}
