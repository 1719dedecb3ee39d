package eu.meuse.run;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.ledger.Ledger;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Restatement;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
            restatements.add(between(closed.get(i).number(), closes.results(closed.get(i)),
                    last ? 0 : closed.get(i + 1).number(), last ? today : closes.results(closed.get(i + 1))));
        }
        return restatements.stream().filter(restatement -> !restatement.isEmpty()).toList();
    }

    private Restatement between(int since, ResultsBundle before, int until, ResultsBundle after) {
        return new Restatement(since, until,
                FigureChange.between(before.figures(), after.figures()),
                FigureChange.between(before.published().rows(), after.published().rows()),
                causes(before, after));
    }

    /** Why two results differ. */
    List<Cause> causes(ResultsBundle before, ResultsBundle after) {
        RunInfo then = before.run();
        RunInfo now = after.run();
        List<Cause> causes = new ArrayList<>(
                ledger.causes(spark::session, before.submissions(), after.submissions(), then.quarter()));
        if (!then.configurationHash().equals(now.configurationHash())) {
            causes.add(Cause.of(Cause.Kind.CONFIGURATION, then.configurationHash(), now.configurationHash()));
        }
        if (!then.programVersion().equals(now.programVersion())) {
            causes.add(Cause.of(Cause.Kind.PROGRAM, then.programVersion(), now.programVersion()));
        }
        return causes;
    }
}
