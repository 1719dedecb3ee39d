package eu.meuse.run;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.ClosedFacts;
import eu.meuse.ledger.FactsAsOf;
import eu.meuse.ledger.Ledger;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A quarter whose figures are traced: what they were computed with and from.
 *
 * @param closed name of the close that is meant; empty where it is the quarter as known today
 * @param hashes {@code source_id} of facts to the SHA-256 of the file they stand in
 */
record TracedQuarter(
        String closed, Definitions definitions, List<FigureRow> figures, FactsAsOf facts, Map<String, String> hashes) {

    /** As it is known today. */
    static TracedQuarter today(Definitions definitions, Ledger ledger, SparkStart spark, Progress progress, Quarter quarter)
            throws IOException {
        List<FigureRow> figures = new QuarterResults(definitions, ledger, spark, progress).asked(quarter).figures();
        return new TracedQuarter("", definitions, figures, ledger.asOf(spark.session(), quarter), ledger.register().hashes());
    }

    /** As it was closed: figures and configuration of the close, facts of the snapshots that it names. */
    static TracedQuarter closed(ClosedQuarters closed, Close close, Ledger ledger, SparkStart spark) throws IOException {
        ClosedFacts then = ledger.asClosed(close);
        return new TracedQuarter(close.name(), closed.definitions(close), closed.results(close).figures(),
                then.facts(spark.session()), then.hashes());
    }
}
