package eu.meuse.ledger;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** All that a programme's regions have submitted, and when what came in force. */
public final class Ledger implements AutoCloseable {
    /** Up to so many facts of all tables together are read into memory; their strings take some tens of megabytes. */
    private static final long FEW = 100_000;

    private final Path root;
    private final Closeable held;
    private final LedgerCatalog catalog;
    private final Unfinished unfinished;
    private final Intakes intakes;
    private final Freezing freezing;
    private LedgerState state;

    private Ledger(LedgerLock lock, Closeable held, Consumer<LedgerStep> passed) throws IOException {
        this.root = lock.root();
        this.held = held;
        LedgerPlace.hold(root);
        this.catalog = LedgerCatalog.of(root);
        this.unfinished = new Unfinished(root);
        this.intakes = new Intakes(catalog, unfinished, passed);
        this.freezing = new Freezing(root, catalog, unfinished, passed);
        this.state = LedgerState.latest(catalog);
        passed.accept(LedgerStep.OPENED);
    }

    /**
     * Opens the ledger in a folder, which is made where there is none, and holds it until it is closed.
     *
     * @throws LedgerHeldException where another run holds it
     * @throws IOException where the folder cannot be read or written, or is not where it was made
     */
    public static Ledger open(Path root) throws IOException {
        LedgerLock lock = LedgerLock.take(root);
        try {
            return new Ledger(lock, lock::close, step -> {});
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a ledger that is held already, and stays so when this is closed.
     *
     * @param passed told of the steps that work on it passes, on whatever thread passes them
     * @throws IOException where the folder cannot be read or written, or is not where it was made
     */
    public static Ledger open(LedgerLock lock, Consumer<LedgerStep> passed) throws IOException {
        return new Ledger(lock, () -> {}, passed);
    }

    /** Whether a folder holds a ledger's tables or says where they are; closes can stand alone. */
    public static boolean standsIn(Path root) {
        return LedgerPlace.isMade(root);
    }

    /** The folder it stands in. */
    public Path root() {
        return root;
    }

    /** The submissions' bytes that it keeps. */
    public Originals originals() {
        return new Originals(root);
    }

    /** The files that the last intake left because they were in motion. */
    public LeftFiles leftFiles() throws IOException {
        return LeftFiles.in(root);
    }

    /** What has been taken in. */
    public Register register() {
        return state.register();
    }

    /** Prepares an intake: sets every table to where the register knows it, and says where tasks write. */
    public IntakeTarget target() throws IOException {
        return intakes.target(state);
    }

    /**
     * Takes in what tasks have written: all of it or, where the process is killed before the register's commit,
     * nothing.
     *
     * @param files that the tasks have written
     * @param sources what was read, as registered; their intake number is given here
     */
    public void commit(List<WrittenFiles> files, List<RegisteredSource> sources) throws IOException {
        state = intakes.commit(state, files, sources);
    }

    /**
     * Ends an intake of which nothing counts.
     *
     * @param files that the tasks have written
     */
    public void discard(List<WrittenFiles> files) throws IOException {
        intakes.discard(files);
    }

    /**
     * Takes the submission of a path out of force. Its rows stay in the ledger and count no longer.
     *
     * @param path {@code <region>/<quarter>/<file>}, of which the register knows something in force
     * @param reason in words, kept with it
     */
    public void withdraw(String path, String reason) throws IOException {
        commit(List.of(), register().at(path).stream().map(source -> source.withdrawn(reason)).toList());
    }

    /** Appends to the tables; none of it counts before the register is committed. Table name to its snapshot. */
    Map<String, Long> appendAll(List<WrittenFiles> files) {
        return intakes.append(files);
    }

    /**
     * Freezes the results of a quarter, computed from what the ledger holds now.
     *
     * @param configuration path to text of every file they were computed with
     * @return the close; a quarter closed before gets the next number
     */
    public Close close(ResultsBundle results, SortedMap<String, String> configuration) throws IOException {
        return freezing.freeze(state, results, configuration);
    }

    /** The facts as of a quarter. */
    public FactsAsOf asOf(SparkSession spark, Quarter quarter) {
        return new FactsAsOf(spark, tables(spark, state, quarter), register(), quarter);
    }

    /** The facts as of a quarter, of which partial results are kept. */
    public FactsAsOf asOf(SparkSession spark, Quarter quarter, Keeping keeping) {
        return asOf(spark, quarter).keeping(new Partials(catalog, unfinished, keeping.few()), keeping.program());
    }

    /**
     * What counted when a quarter was closed.
     *
     * @throws IOException where the tables do not hold it: the close was made in another ledger
     */
    public ClosedFacts asClosed(Close close) throws IOException {
        LedgerState then = LedgerState.at(catalog, close);
        return new ClosedFacts(then.register(),
                spark -> new FactsAsOf(spark, tables(spark, then, close.of()), then.register(), close.of()));
    }

    /**
     * The submissions that have come, gone or changed between two results, and how many rows that concerns. Of a close
     * it asks the register that was frozen with it: what is sent afterwards does not change what it says.
     *
     * @param spark asked for only where rows have to be compared
     */
    public List<Cause> causes(Supplier<SparkSession> spark, KnownResults before, KnownResults after) throws IOException {
        Quarter upTo = before.results().run().quarter();
        return new Causes(register(before), register(after),
                        () -> tables(spark.get(), state, register().latestQuarter().orElse(upTo)))
                .between(before.results().submissions(), after.results().submissions(), upTo.toString());
    }

    private Register register(KnownResults of) throws IOException {
        Optional<Register> frozen = of.close().isPresent() ? LedgerState.registerOf(catalog, of.close().get()) : Optional.empty();
        return frozen.orElse(register());
    }

    private TableReader tables(SparkSession spark, LedgerState of, Quarter quarter) {
        Register register = of.register();
        return new NearTables(new LoadedTables(spark, catalog, of.snapshots()), new ScannedTables(spark, catalog, of.snapshots()),
                NearTables.shortest(register.currentUpTo(quarter), FEW), register.accepted(), new RowCounts(catalog, of.snapshots())::of, FEW);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
