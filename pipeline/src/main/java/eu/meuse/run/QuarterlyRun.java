package eu.meuse.run;

import eu.meuse.intake.Delivery;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.LedgerLock;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run for one programme: deliveries → facts → figures → bundle → documents, or one of these steps alone. */
public final class QuarterlyRun {
    private static final int SHOWN = 20;

    private final Settings settings;
    private final Progress progress;
    private final Printing printing;

    /** A run as it was asked for. */
    public QuarterlyRun(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.printing = new Printing(settings, progress);
    }

    /**
     * Takes in what is new, computes the figures and writes the pack.
     *
     * @throws RunException where it cannot go on
     * @throws IOException where an input or output cannot be read or written
     */
    public Outcome report() throws IOException {
        requireInputs();
        try (LedgerLock held = LedgerLock.take(settings.ledger()); SparkStart spark = spark()) {
            Definitions definitions = definitions();
            List<String> languages = printing.languages(definitions.programme().languages());
            Delivery delivery = delivery(definitions);
            Quarter quarter = quarter(delivery);
            Ledger ledger = Ledger.open(held, progress::passed);
            Outcome taken = new IntakeStep(definitions, ledger, spark, progress).takeIn(delivery);
            requireCompleteness(definitions, ledger, quarter);
            ResultsBundle bundle = results(definitions, ledger, spark, quarter);
            printing.print(bundle, languages);
            new Misplaced(progress).tell(definitions.programme(), delivery, quarter, bundle.findings());
            return taken.then(verdict(delivery, ledger, quarter));
        }
    }

    /** Takes in what is new. */
    public Outcome intake() throws IOException {
        requireInputs();
        try (LedgerLock held = LedgerLock.take(settings.ledger()); SparkStart spark = spark()) {
            Definitions definitions = definitions();
            Delivery delivery = delivery(definitions);
            Ledger ledger = Ledger.open(held, progress::passed);
            Outcome taken = new IntakeStep(definitions, ledger, spark, progress).takeIn(delivery);
            return taken.then(verdict(delivery, ledger, quarter(delivery)));
        }
    }

    /** Computes the figures from what the ledger holds and writes the results bundle. */
    public Outcome figures() throws IOException {
        LedgerFolder.require(settings.ledger());
        try (LedgerLock held = LedgerLock.take(settings.ledger()); SparkStart spark = spark()) {
            Definitions definitions = definitions();
            Ledger ledger = Ledger.open(held, progress::passed);
            Quarter quarter = quarter(ledger);
            ResultsBundle bundle = results(definitions, ledger, spark, quarter);
            Path pack = printing.packs(bundle.run().programme()).publish(quarter, folder ->
                    BundleWriter.write(bundle, Files.createDirectory(folder.resolve("bundle"))));
            progress.step("results bundle of " + quarter + " in " + pack.resolve("bundle"));
            return Outcome.DONE;
        }
    }

    /** Which region has delivered what for the quarter, as the ledger knows it. */
    public DeliveryStatus status() throws IOException {
        Definitions definitions = definitions();
        LedgerFolder.require(settings.ledger());
        try (Ledger ledger = Ledger.open(settings.ledger())) {
            return new DeliveryStatus(definitions, ledger.register(), quarter(ledger));
        }
    }

    /** Makes the documents again from a results bundle. */
    public Outcome render() throws IOException {
        String programme = settings.programme().toAbsolutePath().normalize().getFileName().toString();
        ResultsBundle bundle = printing.packs(programme).hold(packs -> BundleReader.read(Bundles.find(packs, settings.quarter())));
        printing.print(bundle, printing.languages(bundle.run().languages()));
        return Outcome.DONE;
    }

    private ResultsBundle results(Definitions definitions, Ledger ledger, SparkStart spark, Quarter quarter) throws IOException {
        try {
            return new QuarterResults(definitions, ledger, spark, progress).of(quarter);
        } catch (IOException | RunException told) {
            throw told;
        } catch (Exception failed) {
            // Spark throws checked exceptions that it does not declare; a wrong formula is the usual reason.
            throw Configuration.blamed(settings.programme(), spark::session, failed);
        }
    }

    private SparkStart spark() throws IOException {
        SparkStart spark = SparkStart.over(settings.inputs(), settings.ledger());
        spark.clearLeftovers();
        if (ResultsShelf.isEmpty(settings.ledger()) && Files.isDirectory(settings.inputs())) {
            return spark.now();
        }
        return spark;
    }

    private Definitions definitions() {
        return Configuration.load(settings.programme());
    }

    private void requireInputs() {
        if (!Files.isDirectory(settings.inputs())) {
            throw new RunException(Outcome.INPUT_OUTPUT, "there is no folder of inputs " + settings.inputs()
                    + "; name one with --inputs");
        }
    }

    private Delivery delivery(Definitions definitions) throws IOException {
        progress.step("looking through " + settings.inputs());
        Delivery delivery = Delivery.scan(settings.inputs(), definitions.programme());
        delivery.findings().stream().limit(SHOWN).map(Finding::message).forEach(message -> progress.step("passed over: " + message));
        return delivery;
    }

    private Quarter quarter(Delivery delivery) {
        return settings.quarter().or(delivery::latestQuarter).orElseThrow(() -> new RunException(
                Outcome.NOTHING_USABLE, "there are no files of any region and quarter under " + settings.inputs()
                        + "; they are expected as <region>/<quarter>/<dataset>.csv"));
    }

    private Quarter quarter(Ledger ledger) {
        return settings.quarter().or(() -> ledger.register().latestQuarter()).orElseThrow(() ->
                new RunException(Outcome.NOTHING_USABLE, "the ledger " + settings.ledger()
                        + " holds no submissions yet; run 'meuse intake' first"));
    }

    private void requireCompleteness(Definitions definitions, Ledger ledger, Quarter quarter) {
        if (settings.requireComplete()) {
            new DeliveryStatus(definitions, ledger.register(), quarter).requireCompleteness("no pack was made");
        }
    }

    private Outcome verdict(Delivery delivery, Ledger ledger, Quarter quarter) {
        return new Verdict(progress, settings.strict()).of(delivery, ledger.register().currentUpTo(quarter));
    }
}
