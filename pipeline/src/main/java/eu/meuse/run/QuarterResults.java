package eu.meuse.run;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.programme.CodedFormula;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.statements.Identities;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The results of quarters from what a ledger holds: kept ones where nothing has changed, else computed. */
final class QuarterResults {
    private final Definitions definitions;
    private final Ledger ledger;
    private final SparkStart spark;
    private final Progress progress;

    QuarterResults(Definitions definitions, Ledger ledger, SparkStart spark, Progress progress) {
        this.definitions = definitions;
        this.ledger = ledger;
        this.spark = spark;
        this.progress = progress;
    }

    /**
     * The results of a quarter and, where it was closed, what has changed since.
     *
     * @throws RunException where no region has sent anything for the quarter or before
     */
    ResultsBundle of(Quarter quarter) throws IOException {
        return beside(quarter, true);
    }

    /**
     * The same for whoever only asks and publishes nothing: it does not count as published, and is computed each time where no
     * pack or close has been made of it.
     *
     * @throws RunException where no region has sent anything for the quarter or before
     */
    ResultsBundle asked(Quarter quarter) throws IOException {
        return beside(quarter, false);
    }

    private ResultsBundle beside(Quarter quarter, boolean publishes) throws IOException {
        String unread = unread();
        if (!unread.isEmpty()) {
            progress.step("warning: " + unread);
        }
        ResultsBundle results = figures(quarter, publishes);
        Restatements restatements = new Restatements(ledger, spark);
        CoFinancing statement = new ClosedStatements(ledger.root(), restatements).beside(results);
        requireThatItAddsUp(results, statement, definitions);
        return results.with(restatements.upTo(results), statement);
    }

    /**
     * A statement that does not add up is not printed, and nothing else of the run: what stands in the pack's place stays.
     *
     * @throws RunException with the figures that do not meet
     */
    static void requireThatItAddsUp(ResultsBundle results, CoFinancing statement, Definitions definitions) {
        Set<String> erdfDue = definitions.cards().values().stream()
                .filter(card -> card.formula().equals(new Coded(CodedFormula.ERDF_DUE)))
                .map(IndicatorCard::id)
                .collect(Collectors.toSet());
        List<String> broken = Identities.brokenBy(results, statement, erdfDue);
        if (!broken.isEmpty()) {
            throw new RunException(Outcome.NOTHING_USABLE, "the statement of " + results.run().quarter() + " does not add up, and nothing is printed;"
                    + " this should never happen: send what follows to whoever maintains the program", broken);
        }
    }

    /** What is not counted because a file has to be read again after another was withdrawn; empty where nothing has. */
    String unread() {
        List<String> files = ledger.register().toBeReadAgain();
        return files.isEmpty() ? "" : "rows of " + String.join(", ", files) + " may have been taken for repeats of a file that was"
                + " withdrawn since, and do not count until 'meuse intake' has read the file again; it must lie under the inputs";
    }

    private ResultsBundle figures(Quarter quarter, boolean publishes) throws IOException {
        if (ledger.register().currentUpTo(quarter).isEmpty()) {
            throw new RunException(Outcome.NOTHING_USABLE, "no region has sent anything for " + quarter
                    + " or before; there is nothing to report");
        }
        ResultsShelf shelf = new ResultsShelf(ledger.root(), definitions);
        List<RegisteredSource> sources = ledger.register().upTo(quarter);
        Optional<ResultsBundle> known = shelf.find(quarter, sources);
        if (known.isPresent()) {
            progress.step("the figures of " + quarter + " are known: nothing they follow from has changed");
            return known.get();
        }
        Protector protector = new Protector(definitions.cards(), definitions.programme().peopleThreshold(), definitions.programme().dominancePercent());
        PublishedPacks packs = PublishedPacks.of(ledger.root(), shelf.all(), protector.cards());
        List<Earlier> earlier = new EarlierPacks(ledger.root(), packs).all(protector);
        FiguresStep.Made made = new FiguresStep(definitions, ledger, spark, progress).bundle(quarter, protector, earlier);
        ResultsBundle bundle = made.bundle();
        if (publishes) {
            packs.keep(new BundleFigures(bundle.run().programme(), quarter, made.figures(), bundle.published().rows()), protector.cards());
            shelf.keep(bundle, sources);
            progress.passed(RunStep.RESULTS_KEPT);
        }
        return bundle;
    }
}
