package eu.meuse.run;

import eu.meuse.identity.PersonKeyFile;
import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.Delivery;
import eu.meuse.intake.Intake;
import eu.meuse.intake.IntakePlan;
import eu.meuse.intake.ReadingTask;
import eu.meuse.intake.Shares;
import eu.meuse.intake.SourceSummary;
import eu.meuse.ledger.IntakeTarget;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.LeftFiles;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.ledger.WrittenFiles;
import eu.meuse.programme.Definitions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;

/** Takes new and changed files into the ledger: read and checked in Spark tasks, in force all at once. */
final class IntakeStep {
    /** A few even out what one takes longer than another; each writes a file a table. */
    private static final int SHARES_A_CORE = 2;

    private final Definitions definitions;
    private final Ledger ledger;
    private final SparkStart spark;
    private final Progress progress;

    IntakeStep(Definitions definitions, Ledger ledger, SparkStart spark, Progress progress) {
        this.definitions = definitions;
        this.ledger = ledger;
        this.spark = spark;
        this.progress = progress;
    }

    /** @return {@link Outcome#NOTHING_USABLE} where a file was left a second time because it was in motion */
    Outcome takeIn(Delivery delivery) throws IOException {
        List<DeliveredFile> files = delivery.files().stream().filter(file -> !isWithdrawn(file)).toList();
        List<ReadingTask> tasks = IntakePlan.tasks(files, this::isFresh);
        if (tasks.isEmpty()) {
            progress.step("nothing new: " + delivery.files().size() + " files are known as they are");
            return leave(List.of());
        }
        progress.step("reading " + delivery.files().stream().filter(this::isFresh).count()
                + " new or changed files of " + delivery.files().size());
        List<TakenIn.Left> left = read(tasks, files);
        return leave(files.stream().filter(file -> left.stream().anyMatch(one -> one.isFor(file))).toList());
    }

    /** Whoever runs this every night and reads no warnings is told by how it ends that a file never comes to rest. */
    private Outcome leave(List<DeliveredFile> files) throws IOException {
        LeftFiles before = ledger.leftFiles();
        List<String> again = files.stream().map(DeliveredFile::place).filter(before::has).toList();
        again.forEach(path -> progress.step("left again: " + path + " was in motion when the run before read it too;"
                + " see what writes to it, or run when that has ended"));
        before.replace(files.stream().collect(Collectors.toMap(DeliveredFile::place, DeliveredFile::sha256)));
        return again.isEmpty() ? Outcome.DONE : Outcome.NOTHING_USABLE;
    }

    private Set<String> lainBefore(List<DeliveredFile> files) throws IOException {
        LeftFiles before = ledger.leftFiles();
        return files.stream()
                .filter(file -> before.hasBytes(file.place(), file.sha256()))
                .map(DeliveredFile::path)
                .collect(Collectors.toSet());
    }

    private boolean isWithdrawn(DeliveredFile file) {
        return ledger.register().isWithdrawn(file.region(), file.quarter(), file.name(), file.sha256());
    }

    private boolean isFresh(DeliveredFile file) {
        return !ledger.register().knows(file.region(), file.quarter(), file.name(), file.sha256(), reading());
    }

    /** Whoever lays a withdrawn file back by mistake is told: with other contents in between, its bytes are no longer barred. */
    private void tellRestored(List<DeliveredFile> fresh, List<RegisteredSource> sources) {
        Set<String> read = sources.stream()
                .filter(source -> source.state() == RegisteredSource.State.READ)
                .map(RegisteredSource::path)
                .collect(Collectors.toSet());
        fresh.stream().filter(file -> read.contains(file.place())).forEach(file ->
                ledger.register().withdrawal(file.place(), file.sha256()).ifPresent(reason -> progress.step("warning: " + file.place()
                        + " counts again: it holds what was withdrawn before (" + reason + "); 'meuse withdraw' takes it out once more")));
    }

    private List<TakenIn.Left> read(List<ReadingTask> tasks, List<DeliveredFile> files) throws IOException {
        Forgetting.requireNothingForgotten(ledger.root());
        Intake intake = new Intake(
                definitions, PersonKeyFile.readOrMake(ledger.root().resolve(Forgetting.KEY)), lainBefore(files));
        progress.passed(RunStep.KEY_READY);
        IntakeTarget target = ledger.target();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.session().sparkContext());
        List<ReadingTask> spread = IntakePlan.spread(tasks, intake, context);
        List<List<ReadingTask>> shares = Shares.of(spread, SHARES_A_CORE * context.defaultParallelism());
        List<TakenIn> taken = context.parallelize(shares, shares.size())
                .map(share -> TakenIn.read(share, intake, target))
                .collect();
        progress.passed(RunStep.FILES_READ);
        List<TakenIn.Left> left = new ArrayList<>(taken.stream().flatMap(part -> part.left().stream()).toList());
        for (ReadingTask task : tasks) {
            IntakePlan.moved(task).ifPresent(moved -> left.add(TakenIn.Left.of(task, moved)));
        }
        left.addAll(new Archive(ledger.originals(), files).keep(summaries(taken, left), tasks));
        progress.passed(RunStep.ORIGINALS_KEPT);
        left.stream().map(TakenIn.Left::why).distinct().forEach(why -> progress.step("warning: " + why));
        List<RegisteredSource> sources = summaries(taken, left).stream().map(this::registered).toList();
        List<WrittenFiles> written = taken.stream().map(TakenIn::files).toList();
        if (sources.isEmpty()) {
            ledger.discard(written);
        } else {
            tellRestored(files, sources);
            ledger.commit(written, sources);
        }
        return left;
    }

    /** A submission of which a file was in motion keeps what it held: what was read of it is never registered. */
    private List<SourceSummary> summaries(List<TakenIn> taken, List<TakenIn.Left> left) {
        Map<String, SourceSummary> summaries = new TreeMap<>();
        for (TakenIn part : taken) {
            part.summaries().forEach(summary -> summaries.merge(summary.source().id(), summary, SourceSummary::merge));
        }
        return summaries.values().stream()
                .filter(summary -> left.stream().noneMatch(task -> task.task().reads(summary.source())))
                .toList();
    }

    private RegisteredSource registered(SourceSummary summary) {
        return new RegisteredSource(
                0, summary.source(), summary.records(), summary.accepted(), summary.rejected(), summary.notRecords(),
                summary.refused() ? RegisteredSource.State.REFUSED : RegisteredSource.State.READ, reading(), "",
                summary.contents());
    }

    private String reading() {
        return definitions.hash();
    }
}
