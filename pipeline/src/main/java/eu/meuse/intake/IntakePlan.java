package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;

/** From delivered files to the tasks that read them. */
public final class IntakePlan {
    private static final long LARGE = 64L << 20;
    private static final long CHUNK = 32L << 20;
    private static final Comparator<SubmissionTask> IN_ORDER = Comparator.comparing(SubmissionTask::quarter)
            .thenComparing(SubmissionTask::region)
            .thenComparing(task -> task.files().get(0).name());

    private IntakePlan() {}

    private record Sender(Quarter quarter, String region) {}

    /**
     * The tasks for what is new or changed. A submission is read whole, since one file can repeat rows of another.
     *
     * @param delivered all files that lie there
     * @param isFresh whether a file is new or has other bytes than were read before
     */
    public static List<ReadingTask> tasks(Collection<DeliveredFile> delivered, Predicate<DeliveredFile> isFresh) {
        return delivered.stream()
                .collect(Collectors.groupingBy(file -> new Sender(file.quarter(), file.region())))
                .values().stream()
                .flatMap(files -> submissions(files).stream())
                .filter(files -> files.stream().anyMatch(isFresh))
                .map(IntakePlan::task)
                .sorted(IN_ORDER)
                .map(ReadingTask.class::cast)
                .toList();
    }

    /**
     * The same tasks with every large submission cut into chunks that can be read side by side. Where there is none,
     * Spark is not asked.
     *
     * @throws IOException where a file cannot be read
     */
    public static List<ReadingTask> spread(List<ReadingTask> tasks, Intake intake, JavaSparkContext spark) throws IOException {
        return spread(tasks, intake, spark, LARGE, CHUNK);
    }

    /** @param large how many bytes a submission has to have to be cut */
    static List<ReadingTask> spread(List<ReadingTask> tasks, Intake intake, JavaSparkContext spark, long large, long chunkBytes)
            throws IOException {
        List<ReadingTask> spread = new ArrayList<>();
        for (ReadingTask task : tasks) {
            spread.addAll(task instanceof SubmissionTask submission && task.bytes() > large
                    ? split(submission, intake.large(spark, chunkBytes, submission)) : List.of(task));
        }
        return spread;
    }

    private static List<ReadingTask> split(SubmissionTask task, LargeSubmission large) throws IOException {
        try {
            return large.split(task).orElse(List.of(task));
        } catch (NoSuchFileException gone) {
            // Who reads the task as a whole will find out and say so.
            return List.of(task);
        }
    }

    /**
     * What has changed since it was delivered, where anything of a task has; asked once more before what was read counts.
     *
     * @throws IOException where the file system does not tell
     */
    public static Optional<FileInMotion> moved(ReadingTask task) throws IOException {
        if (task instanceof SubmissionTask submission) {
            for (DeliveredFile file : submission.files()) {
                if (file.hasMoved()) {
                    return Optional.of(FileInMotion.changed(file));
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<DeliveredFile>> submissions(List<DeliveredFile> files) {
        if (files.stream().anyMatch(file -> FileKind.dataset(file.name()).isEmpty())) {
            return List.of(files);
        }
        Map<FactTable, List<DeliveredFile>> byTable = new TreeMap<>();
        files.forEach(file -> byTable.computeIfAbsent(FileKind.dataset(file.name()).orElseThrow(), none -> new ArrayList<>()).add(file));
        return List.copyOf(byTable.values());
    }

    private static SubmissionTask task(List<DeliveredFile> files) {
        List<DeliveredFile> inOrder = files.stream().sorted(Comparator.comparing(DeliveredFile::name)).toList();
        return new SubmissionTask(inOrder.get(0).region(), inOrder.get(0).quarter(), inOrder);
    }
}
