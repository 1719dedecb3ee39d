package eu.meuse.run;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.ledger.KnownResults;
import eu.meuse.ledger.Ledger;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Restatement;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has changed since a quarter was closed: from close to close, and from the last one to what is known today. */
final class Restatements {
    private final Ledger ledger;
    private final SparkStart spark;

    Restatements(Ledger ledger, SparkStart spark) {
        this.ledger = ledger;
        this.spark = spark;
    }

    /** Those of the quarter of some results, the first close first; what was closed and has not changed is left out. */
    List<Restatement> upTo(ResultsBundle today) throws IOException {
        Closes closes = Closes.of(ledger.root());
        List<Restatement> restatements = new ArrayList<>();
        List<Close> closed = closes.of(today.run().quarter());
        for (int i = 0; i < closed.size(); i++) {
            boolean last = i + 1 == closed.size();
            restatements.add(between(known(closes, closed.get(i)),
                    last ? KnownResults.today(today) : known(closes, closed.get(i + 1))));
        }
        return restatements.stream().filter(restatement -> !restatement.isEmpty()).toList();
    }

    private static KnownResults known(Closes closes, Close close) throws IOException {
        return KnownResults.closed(closes.results(close), close);
    }

    private Restatement between(KnownResults before, KnownResults after) throws IOException {
        return new Restatement(before.close().map(Close::number).orElse(0), after.close().map(Close::number).orElse(0),
                FigureChange.between(before.results().figures(), after.results().figures()),
                published(before.results(), after.results()),
                causes(before, after));
    }

    /**
     * Of an indicator that counts people, or money where that is protected, no change is published where any of its figures is hidden, then or now: with the
     * tables of both, the changes could tell what is hidden.
     */
    private static List<FigureChange> published(ResultsBundle before, ResultsBundle after) {
        Set<String> people = after.indicators().stream().filter(Indicator::countsPeople).map(Indicator::id).collect(Collectors.toSet());
        Set<String> hidden = Stream.of(before, after)
                .flatMap(bundle -> bundle.published().rows().stream())
                .filter(row -> row.figure() instanceof Figure.Suppressed)
                .map(row -> row.key().indicator())
                .filter(indicator -> people.contains(indicator) || after.run().dominance().indicators().contains(indicator))
                .collect(Collectors.toSet());
        return FigureChange.between(before.published().rows(), after.published().rows()).stream()
                .filter(change -> !hidden.contains(change.key().indicator()))
                .toList();
    }

    /** Why two results differ. */
    List<Cause> causes(KnownResults before, KnownResults after) throws IOException {
        RunInfo then = before.results().run();
        RunInfo now = after.results().run();
        List<Cause> causes = new ArrayList<>(ledger.causes(spark::session, before, after));
        if (!then.configurationHash().equals(now.configurationHash())) {
            causes.add(Cause.of(Cause.Kind.CONFIGURATION, then.configurationHash(), now.configurationHash()));
        }
        if (!then.programVersion().equals(now.programVersion())) {
            causes.add(Cause.of(Cause.Kind.PROGRAM, then.programVersion(), now.programVersion()));
        }
        return causes;
    }
}
