package eu.meuse.run;

import eu.meuse.facts.FactTable;
import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.ledger.KnownResults;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.statements.ClosedStatement;
import eu.meuse.statements.StatementsInForce;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The statement of a quarter's results beside all that are closed. */
    CoFinancing beside(ResultsBundle today) throws IOException {
        Quarter quarter = today.run().quarter();
        Optional<Quarter> followed = closes.quarters().stream().filter(closed -> closed.compareTo(quarter) < 0).reduce((one, other) -> other);
        List<Cause> causes = List.of();
        List<ClosedStatement> inForce = new ArrayList<>();
        for (Quarter closed : closes.quarters()) {
            Close close = closes.latest(closed).orElseThrow();
            if (followed.equals(Optional.of(closed))) {
                KnownResults signed = KnownResults.closed(closes.results(close), close);
                inForce.add(whole(close, signed.results()));
                causes = causes(signed, KnownResults.today(today));
            } else {
                inForce.add(statement(close));
            }
        }
        return new StatementsInForce(quarter, inForce).beside(today.coFinancing(), causes);
    }

    /** Without its tables, which only the next one shows; of an early version of the program there is nothing else. */
    private ClosedStatement statement(Close close) throws IOException {
        CoFinancing signed = closes.statement(close);
        return signed.equals(CoFinancing.NONE) ? whole(close, closes.results(close)) : new ClosedStatement(name(close), List.of(), List.of(), signed);
    }

    private ClosedStatement whole(Close close, ResultsBundle signed) throws IOException {
        return new ClosedStatement(name(close), signed.statement(), signed.financing(), signed.coFinancing());
    }

    private CoFinancing.Signed name(Close close) throws IOException {
        return new CoFinancing.Signed(close.quarter(), close.number(), closes.hash(close));
    }

    /**
     * A statement claims all that is due and was not claimed before: once a later one is closed, an earlier one that never
     * was would claim the same money.
     *
     * @throws RunException where a later statement of money is closed, and none of the quarter
     */
    void requireTurn(Quarter quarter) throws IOException {
        if (closes.latest(quarter).isPresent()) {
            return;
        }
        for (Quarter closed : closes.quarters()) {
            Close close = closes.latest(closed).orElseThrow();
            if (closed.compareTo(quarter) > 0 && statement(close).isOfMoney()) {
                throw new RunException(Outcome.NOTHING_USABLE, quarter + " is not closed: " + close.name() + " has been closed before it and"
                        + " claims what is due to its end, this quarter included, which cannot be claimed twice; what has come since is"
                        + " claimed with the next statement, and 'meuse report --quarter " + quarter + "' prints this one without a close");
            }
        }
    }

    /** Of the submissions that differ those of money, and changes of configuration or program. */
    private List<Cause> causes(KnownResults closed, KnownResults today) throws IOException {
        return restatements.causes(closed, today).stream()
                .filter(cause -> cause.dataset().isEmpty() || OF_MONEY.contains(cause.dataset()))
                .toList();
    }
}
