package eu.meuse.run;

import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.ledger.KnownResults;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.LedgerLock;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a lead partner does with a ledger between runs: freeze a quarter, take a submission back. */
public final class History {
    private static final int PATH_NAMES = 3;

    private final Path programme;
    private final Path folder;
    private final Progress progress;

    /**
     * The history of a programme.
     *
     * @param programme folder of its configuration
     * @param ledger folder of its ledger
     */
    public History(Path programme, Path ledger, Progress progress) {
        this.programme = programme;
        this.folder = ledger;
        this.progress = progress;
    }

    /**
     * Freezes a quarter as it is known today. Where nothing has changed since it was last closed, that close stands.
     *
     * @param requireComplete whether to close only where every region has delivered all that is expected
     * @throws RunException where there is nothing to close, not all that is required, or a later statement is closed
     * @throws IOException where the ledger cannot be read or written
     */
    public Outcome close(Quarter quarter, boolean requireComplete) throws IOException {
        LedgerFolder.requireTables(folder);
        try (LedgerLock held = LedgerLock.take(folder); SparkStart spark = SparkStart.over(folder, folder)) {
            spark.clearLeftovers();
            Definitions definitions = Configuration.load(programme);
            Ledger ledger = Ledger.open(held, progress::passed);
            requireSent(quarter, definitions, ledger);
            new ClosedStatements(folder, new Restatements(ledger, spark)).requireTurn(quarter);
            QuarterResults known = new QuarterResults(definitions, ledger, spark, progress);
            if (!known.unread().isEmpty()) {
                throw new RunException(Outcome.NOTHING_USABLE, quarter + " is not closed: " + known.unread());
            }
            DeliveryStatus status = new DeliveryStatus(definitions, ledger.register(), quarter);
            if (requireComplete) {
                status.requireCompleteness("it is not closed");
            }
            ResultsBundle results = known.of(quarter);
            FrozenGaps.of(results, status).forEach(progress::step);
            Optional<Close> standing = standing(results);
            Close close = standing.isPresent() ? standing.get() : ledger.close(results, definitions.files());
            progress.step(standing.isPresent()
                    ? "nothing has changed since " + close.name() + " was closed: it stands"
                    : close.name() + " is closed: 'meuse report --quarter " + quarter + " --as-closed' prints it again");
            progress.step(new ClosedQuarters(folder).seal(close));
            return Outcome.DONE;
        }
    }

    /** A close cannot be undone: a quarter that was typed wrong must not become one. */
    private static void requireSent(Quarter quarter, Definitions definitions, Ledger ledger) {
        LocalDate start = definitions.programme().start();
        LocalDate end = definitions.programme().end();
        if (quarter.end().isBefore(start) || quarter.start().isAfter(end)) {
            throw new RunException(Outcome.NOTHING_USABLE, quarter + " is not closed: the programme runs from " + start + " to " + end);
        }
        if (ledger.register().upTo(quarter).stream().noneMatch(source -> source.source().quarter().equals(quarter))) {
            throw new RunException(Outcome.NOTHING_USABLE,
                    quarter + " is not closed: the ledger holds no submission for it; 'meuse intake' takes submissions in");
        }
    }

    /**
     * The figures that differ between two quarters, both as known today, and the submissions that make the difference.
     *
     * @throws RunException where one of them has no results
     * @throws IOException where the ledger cannot be read
     */
    public Difference diff(Quarter before, Quarter after) throws IOException {
        if (before.compareTo(after) >= 0) {
            throw new RunException(Outcome.WRONG_USAGE, "name the earlier quarter first: diff " + after + " " + before);
        }
        return compare((results, restatements) -> {
            KnownResults then = KnownResults.today(results.asked(before));
            KnownResults now = KnownResults.today(results.asked(after));
            return difference(before.toString(), then, after.toString(), now, restatements);
        });
    }

    /**
     * The figures of a closed quarter that differ from what is known today, and why.
     *
     * @param number of the close; empty: the latest
     * @throws RunException where there is no such close
     * @throws IOException where the ledger or the close cannot be read
     */
    public Difference diffClosed(Quarter quarter, OptionalInt number) throws IOException {
        LedgerFolder.require(folder);
        ClosedQuarters closed = new ClosedQuarters(folder);
        Close close = closed.find(quarter, number);
        return compare((results, restatements) ->
                difference(closed.known(close), KnownResults.today(results.asked(quarter)), restatements));
    }

    /**
     * The figures that differ between two closes of a quarter, and why.
     *
     * @throws RunException where there is no such close, or the earlier one is not named first
     * @throws IOException where the ledger or a close cannot be read
     */
    public Difference diffCloses(Quarter quarter, int since, int until) throws IOException {
        if (since >= until) {
            throw new RunException(Outcome.WRONG_USAGE, "name the earlier close first: --closed=" + until + " --and=" + since);
        }
        LedgerFolder.require(folder);
        ClosedQuarters closed = new ClosedQuarters(folder);
        Close before = closed.find(quarter, OptionalInt.of(since));
        Close after = closed.find(quarter, OptionalInt.of(until));
        return compare((results, restatements) ->
                difference(closed.known(before), closed.known(after), restatements));
    }

    private static Difference difference(KnownResults then, KnownResults now, Restatements restatements) throws IOException {
        return difference(then.name(), then, now.name(), now, restatements);
    }

    private static Difference difference(
            String before, KnownResults then, String after, KnownResults now, Restatements restatements) throws IOException {
        return new Difference(before, after,
                FigureChange.between(then.results().figures(), now.results().figures()), restatements.causes(then, now));
    }

    /** Two results held against each other. */
    @FunctionalInterface
    private interface Comparison {
        Difference of(QuarterResults results, Restatements restatements) throws IOException;
    }

    private Difference compare(Comparison comparison) throws IOException {
        LedgerFolder.requireTables(folder);
        try (LedgerLock held = LedgerLock.take(folder); SparkStart spark = SparkStart.over(folder, folder)) {
            spark.clearLeftovers();
            Ledger ledger = Ledger.open(held, progress::passed);
            return comparison.of(
                    new QuarterResults(Configuration.load(programme), ledger, spark, progress), new Restatements(ledger, spark));
        }
    }

    /** The latest close, where it holds just these results. */
    private Optional<Close> standing(ResultsBundle results) throws IOException {
        Closes closes = Closes.of(folder);
        Optional<Close> latest = closes.latest(results.run().quarter());
        return latest.isPresent() && closes.results(latest.get()).isOfSameFacts(results) ? latest : Optional.empty();
    }

    /**
     * Takes a file out of force.
     *
     * @param file as it lies under the inputs, or {@code <region>/<quarter>/<file>}
     * @param reason in words, kept with it
     * @throws RunException where nothing of it is in force
     */
    public Outcome withdraw(Path file, String reason) throws IOException {
        LedgerFolder.requireTables(folder);
        if (reason.isBlank()) {
            throw new RunException(Outcome.WRONG_USAGE, "a submission is withdrawn for a reason: say it with --reason");
        }
        if (reason.strip().chars().anyMatch(Character::isISOControl)) {
            throw new RunException(Outcome.WRONG_USAGE, "a reason is one line of text without control characters");
        }
        try (LedgerLock held = LedgerLock.take(folder)) {
            Ledger ledger = Ledger.open(held, progress::passed);
            String path = path(file);
            List<RegisteredSource> known = ledger.register().at(path);
            if (isDone(known, reason.strip())) {
                progress.step(path + " has been withdrawn already, for this reason: it stays out of force");
                return Outcome.DONE;
            }
            if (known.isEmpty() || known.get(0).state() == RegisteredSource.State.WITHDRAWN) {
                throw new RunException(Outcome.NOTHING_USABLE, known.isEmpty()
                        ? "the ledger knows nothing of " + path + "; name a file that it has taken in"
                        : path + " has been withdrawn already: " + known.get(0).reason(),
                        known.isEmpty() ? inSameFolder(ledger, path) : List.of());
            }
            ledger.withdraw(path, reason.strip());
            progress.step(path + " is withdrawn: it stays out of force as long as the same bytes lie at the same place."
                    + " What is delivered there with other contents, or elsewhere, counts");
            return Outcome.DONE;
        }
    }

    /** Whoever repeats the command of a run that was killed after it took effect sees that all is well. */
    private static boolean isDone(List<RegisteredSource> known, String reason) {
        return !known.isEmpty() && known.stream()
                .allMatch(source -> source.state() == RegisteredSource.State.WITHDRAWN && source.reason().equals(reason));
    }

    private static List<String> inSameFolder(Ledger ledger, String path) {
        String place = path.substring(0, path.lastIndexOf('/') + 1);
        return ledger.register().paths().stream().filter(known -> known.startsWith(place)).toList();
    }

    private static String path(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        return whole.subpath(Math.max(0, names - PATH_NAMES), names).toString().replace('\\', '/');
    }
}
