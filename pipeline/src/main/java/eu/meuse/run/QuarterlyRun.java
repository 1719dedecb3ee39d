package eu.meuse.run;

import eu.meuse.intake.Delivery;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.Report;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run for one programme: deliveries → facts → figures → bundle → documents, or one of these steps alone. */
public final class QuarterlyRun {
    private final Settings settings;
    private final Progress progress;

    /** A run as it was asked for. */
    public QuarterlyRun(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Takes in what is new, computes the figures and writes the pack.
     *
     * @throws RunException where it cannot go on
     * @throws IOException where an input or output cannot be read or written
     */
    public Outcome report() throws IOException {
        try (SparkStart spark = spark()) {
            Definitions definitions = definitions();
            List<String> languages = languages(definitions.programme().languages());
            Delivery delivery = delivery(definitions);
            Quarter quarter = quarter(delivery);
            try (Ledger ledger = Ledger.open(settings.ledger())) {
                spark.clearLeftovers();
                new IntakeStep(definitions, ledger, spark, progress).takeIn(delivery);
                requireCompleteness(definitions, ledger, quarter);
                ResultsBundle bundle = results(definitions, ledger, spark, quarter);
                print(bundle, languages);
                return verdict(delivery, ledger, quarter);
            }
        }
    }

    /** Takes in what is new. */
    public Outcome intake() throws IOException {
        try (SparkStart spark = spark()) {
            Definitions definitions = definitions();
            Delivery delivery = delivery(definitions);
            try (Ledger ledger = Ledger.open(settings.ledger())) {
                spark.clearLeftovers();
                new IntakeStep(definitions, ledger, spark, progress).takeIn(delivery);
                return verdict(delivery, ledger, quarter(delivery));
            }
        }
    }

    /** Computes the figures from what the ledger holds and writes the results bundle. */
    public Outcome figures() throws IOException {
        requireLedger();
        try (SparkStart spark = spark()) {
            Definitions definitions = definitions();
            try (Ledger ledger = Ledger.open(settings.ledger())) {
                spark.clearLeftovers();
                Quarter quarter = quarter(ledger);
                ResultsBundle bundle = results(definitions, ledger, spark, quarter);
                PackFolder pack = pack(bundle);
                pack.publish(folder -> BundleWriter.write(bundle, Files.createDirectory(folder.resolve("bundle"))));
                progress.step("results bundle of " + quarter + " in " + pack.place().resolve("bundle"));
            }
        }
        return Outcome.DONE;
    }

    /** Which region has delivered what for the quarter, as the ledger knows it. */
    public DeliveryStatus status() throws IOException {
        Definitions definitions = definitions();
        requireLedger();
        try (Ledger ledger = Ledger.open(settings.ledger())) {
            return new DeliveryStatus(definitions, ledger.register(), quarter(ledger));
        }
    }

    /** Makes the documents again from a results bundle. */
    public Outcome render() throws IOException {
        ResultsBundle bundle = BundleReader.read(latestBundle());
        print(bundle, languages(bundle.run().languages()));
        return Outcome.DONE;
    }

    private void requireLedger() {
        if (!Files.isDirectory(settings.ledger())) {
            throw new RunException(Outcome.NOTHING_USABLE, "there is no ledger " + settings.ledger()
                    + " yet; run 'meuse intake' first");
        }
    }

    private SparkStart spark() throws IOException {
        SparkStart spark = SparkStart.over(settings.inputs(), settings.ledger());
        if (ResultsShelf.isEmpty(settings.ledger()) && Files.isDirectory(settings.inputs())) {
            Ledger.makeFolder(settings.ledger());
            return spark.now();
        }
        return spark;
    }

    private ResultsBundle results(Definitions definitions, Ledger ledger, SparkStart spark, Quarter quarter)
            throws IOException {
        if (ledger.register().currentUpTo(quarter).isEmpty()) {
            throw new RunException(Outcome.NOTHING_USABLE, "no region has sent anything for " + quarter
                    + " or before; there is nothing to report");
        }
        ResultsShelf shelf = new ResultsShelf(settings.ledger(), definitions);
        List<RegisteredSource> sources = ledger.register().upTo(quarter);
        Optional<ResultsBundle> known = shelf.find(quarter, sources);
        if (known.isPresent()) {
            progress.step("the figures of " + quarter + " are known: nothing they follow from has changed");
            return known.get();
        }
        ResultsBundle bundle = new FiguresStep(definitions, ledger, spark, progress).bundle(quarter);
        shelf.keep(bundle, sources);
        return bundle;
    }

    private void print(ResultsBundle bundle, List<String> languages) throws IOException {
        PackFolder pack = pack(bundle);
        progress.step("printing documents in " + String.join(", ", languages));
        pack.publish(folder -> Report.write(bundle, folder, languages));
        progress.step("pack of " + bundle.run().quarter() + " in " + pack.place());
    }

    private Definitions definitions() {
        return Configuration.load(settings.programme());
    }

    private Delivery delivery(Definitions definitions) throws IOException {
        if (!Files.isDirectory(settings.inputs())) {
            throw new RunException(Outcome.INPUT_OUTPUT, "there is no folder of inputs " + settings.inputs()
                    + "; name one with --inputs");
        }
        progress.step("looking through " + settings.inputs());
        return Delivery.scan(settings.inputs(), definitions.programme());
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
        List<DeliveryStatus.Line> owed = new DeliveryStatus(definitions, ledger.register(), quarter).owed();
        if (settings.requireComplete() && !owed.isEmpty()) {
            throw new RunException(Outcome.NOTHING_USABLE, owed.size() + " deliveries are missing for " + quarter
                    + "; no pack was made", owed.stream().map(line -> line.region() + " owes " + line.dataset()).toList());
        }
    }

    private Outcome verdict(Delivery delivery, Ledger ledger, Quarter quarter) {
        return new Verdict(progress, settings.strict()).of(delivery, ledger.register().currentUpTo(quarter));
    }

    private List<String> languages(List<String> known) {
        for (String language : settings.languages()) {
            if (!known.contains(language)) {
                throw new RunException(Outcome.WRONG_USAGE, "the programme has no texts in '" + language
                        + "'; its languages are " + String.join(", ", known));
            }
        }
        return settings.languages().isEmpty() ? known : settings.languages();
    }

    private PackFolder pack(ResultsBundle bundle) {
        return new PackFolder(settings.out().resolve(bundle.run().programme()).resolve(bundle.run().quarter().toString()));
    }

    private Path latestBundle() throws IOException {
        Path programme = settings.out().resolve(settings.programme().toAbsolutePath().normalize().getFileName());
        return Bundles.find(programme, settings.quarter());
    }
}
