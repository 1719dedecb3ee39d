package eu.meuse.ledger;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SubmissionLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.spark.sql.SparkSession;

/**
 * All that a programme's regions have submitted, and when what came in force.
 *
 * <p>An intake appends to the fact tables and then, as its last act, to the register. The register's snapshot names
 * the snapshot of every other table that belongs to it, so that what a killed run left behind is neither seen nor
 * built upon: the next intake sets the tables back first.
 */
public final class Ledger implements AutoCloseable {
    /** Up to so many facts are read into memory; their strings take some tens of megabytes. */
    private static final long FEW = 100_000;
    private static final String SNAPSHOT = "meuse.snapshot.";

    private final Path root;
    private final LedgerLock lock;
    private final boolean lent;
    private final Consumer<LedgerStep> passed;
    private final LedgerCatalog catalog;
    private final Unfinished unfinished;
    private Register register;
    private Map<String, Long> snapshots;

    private Ledger(LedgerLock lock, boolean lent, Consumer<LedgerStep> passed) throws IOException {
        this.root = lock.root();
        this.lock = lock;
        this.lent = lent;
        this.passed = passed;
        this.catalog = LedgerCatalog.of(root);
        this.unfinished = new Unfinished(root);
        refresh();
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
            LedgerPlace.hold(root);
            return new Ledger(lock, false, step -> {});
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
        LedgerPlace.hold(lock.root());
        return new Ledger(lock, true, passed);
    }

    /** Makes the folder of a ledger where there is none, closed to others than its owner and group. */
    public static void makeFolder(Path root) throws IOException {
        Files.createDirectories(root.toAbsolutePath().getParent());
        if (!Files.isDirectory(root)) {
            Files.createDirectory(root);
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-x---"));
            }
        }
    }

    /** The folder it stands in. */
    public Path root() {
        return root;
    }

    /** The submissions' bytes that it keeps. */
    public Originals originals() {
        return new Originals(root);
    }

    /** What has been taken in. */
    public Register register() {
        return register;
    }

    /** Prepares an intake: sets every table to where the register knows it, and says where tasks write. */
    public IntakeTarget target() throws IOException {
        unfinished.begin();
        KnownState known = new KnownState(catalog, snapshots);
        Map<String, Table> tables = SideBySide.map(Tables.written(), known::setBack);
        if (unfinished.hasLeftovers()) {
            known.clearLeftovers(tables);
            unfinished.leftoversAreCleared();
        }
        passed.accept(LedgerStep.TABLES_READY);
        return new IntakeTarget(SideBySide.map(tables.keySet(), name -> SerializableTable.copyOf(tables.get(name))), register.nextIntake());
    }

    /**
     * Takes in what tasks have written: all of it or, where the process is killed before the register's commit,
     * nothing.
     *
     * @param files that the tasks have written
     * @param sources what was read, as registered; their intake number is given here
     */
    public void commit(List<WrittenFiles> files, List<RegisteredSource> sources) throws IOException {
        unfinished.begin();
        Map<String, Long> committed = new TreeMap<>(snapshots);
        committed.putAll(appendAll(files));
        passed.accept(LedgerStep.FACTS_APPENDED);
        long intake = register.nextIntake();
        Table table = catalog.loadOrCreate(Tables.REGISTER);
        AppendFiles append = table.newAppend()
                .appendFile(RegisterTable.write(table, sources.stream().map(source -> source.of(intake)).toList()));
        committed.forEach((name, snapshot) -> append.set(SNAPSHOT + name, snapshot.toString()));
        append.commit();
        passed.accept(LedgerStep.REGISTERED);
        unfinished.end();
        refresh();
    }

    /**
     * Freezes the results of a quarter: tags the snapshots they rest on and keeps results and configuration beside the
     * tables. Killed in between, it leaves tags that the next close of the quarter sets anew.
     *
     * @param results of the quarter, computed from what the ledger holds now
     * @param configuration path to text of every file they were computed with
     * @return the close; a quarter closed before gets the next number
     */
    public Close close(ResultsBundle results, SortedMap<String, String> configuration) throws IOException {
        Quarter quarter = results.run().quarter();
        Closes closes = Closes.of(root);
        int number = closes.of(quarter).size() + 1;
        TreeMap<String, Long> frozen = new TreeMap<>(snapshots);
        frozen.put(Tables.REGISTER, catalog.load(Tables.REGISTER).currentSnapshot().snapshotId());
        unfinished.begin();
        String tag = "closed-" + quarter + ".r" + number;
        SideBySide.map(frozen.keySet(), name -> tag(name, tag, frozen.get(name)));
        passed.accept(LedgerStep.QUARTER_TAGGED);
        Close kept = closes.keep(results, configuration, number, frozen, () -> passed.accept(LedgerStep.CLOSE_DRAFTED));
        passed.accept(LedgerStep.CLOSE_KEPT);
        unfinished.end();
        return kept;
    }

    private long tag(String name, String tag, long snapshot) {
        Table table = catalog.load(name);
        if (table.refs().containsKey(tag)) {
            table.manageSnapshots().replaceTag(tag, snapshot).commit();
        } else {
            table.manageSnapshots().createTag(tag, snapshot).commit();
        }
        return snapshot;
    }

    /**
     * Takes the submission of a path out of force. Its rows stay in the ledger and count no longer.
     *
     * @param path {@code <region>/<quarter>/<file>}, of which the register knows something in force
     * @param reason in words, kept with it
     */
    public void withdraw(String path, String reason) throws IOException {
        commit(List.of(), register.at(path).stream().map(source -> source.withdrawn(reason)).toList());
    }

    /** Appends to the tables; none of it counts before the register is committed. Table name to its snapshot. */
    Map<String, Long> appendAll(List<WrittenFiles> files) {
        Map<String, ArrayList<DataFile>> byTable = WrittenFiles.all(files).byTable();
        return SideBySide.map(byTable.keySet(), name -> append(name, byTable.get(name)));
    }

    /** The facts as of a quarter. */
    public FactsAsOf asOf(SparkSession spark, Quarter quarter) {
        return new FactsAsOf(spark, tables(spark, quarter), register, quarter);
    }

    /**
     * The submissions that have come, gone or changed between two lists of them, and how many rows that concerns.
     *
     * @param spark asked for only where rows have to be compared
     * @param upTo the quarter that the earlier list reports
     */
    public List<Cause> causes(
            Supplier<SparkSession> spark, List<SubmissionLine> before, List<SubmissionLine> after, Quarter upTo) {
        return new Causes(register, () -> tables(spark.get(), register.latestQuarter().orElse(upTo)))
                .between(before, after, upTo.toString());
    }

    private TableReader tables(SparkSession spark, Quarter quarter) {
        long facts = register.currentUpTo(quarter).stream().mapToLong(RegisteredSource::accepted).sum();
        return facts <= FEW
                ? new LoadedTables(spark, catalog, snapshots)
                : new ScannedTables(spark, catalog, snapshots);
    }

    @Override
    public void close() throws IOException {
        if (!lent) {
            lock.close();
        }
    }

    private void refresh() throws IOException {
        boolean taken = catalog.has(Tables.REGISTER);
        Table table = taken ? catalog.load(Tables.REGISTER) : null;
        register = taken ? RegisterTable.read(table) : new Register(List.of());
        snapshots = taken ? named(table.currentSnapshot()) : new TreeMap<>();
    }

    private static Map<String, Long> named(Snapshot snapshot) {
        Map<String, Long> named = new TreeMap<>();
        if (snapshot != null) {
            snapshot.summary().forEach((key, value) -> {
                if (key.startsWith(SNAPSHOT)) {
                    named.put(key.substring(SNAPSHOT.length()), Long.valueOf(value));
                }
            });
        }
        return named;
    }

    private long append(String name, List<DataFile> files) {
        Table table = catalog.load(name);
        AppendFiles append = table.newAppend();
        files.forEach(append::appendFile);
        append.commit();
        passed.accept(LedgerStep.TABLE_APPENDED);
        return table.currentSnapshot().snapshotId();
    }
}
