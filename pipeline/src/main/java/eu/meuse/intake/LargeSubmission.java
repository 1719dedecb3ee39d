package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.intake.source.Habits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Splits a submission of large text files into chunks, and works out on the way what only the whole can tell. */
final class LargeSubmission {
    private final IntakeRules rules;
    private final SparkSurvey spark;
    private final long chunkBytes;

    LargeSubmission(IntakeRules rules, SparkSurvey spark, long chunkBytes) {
        this.rules = rules;
        this.spark = spark;
        this.chunkBytes = chunkBytes;
    }

    /** The chunks; empty where the submission must be read as a whole, by one task, to be read right. */
    Optional<List<ReadingTask>> split(SubmissionTask task) throws IOException {
        if (task.files().stream().anyMatch(file -> FileKind.of(file.name()).filter(FileKind.TEXT::equals).isEmpty() || FileKind.dataset(file.name()).isEmpty())) {
            return Optional.empty();
        }
        FactTable table = FileKind.dataset(task.files().get(0).name()).orElseThrow();
        if (rules.repairs(table).fillDown() || task.files().size() > 1 && rules.repairs(table).numbersKey()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        List<List<Chunk>> chunks = new ArrayList<>();
        for (DeliveredFile file : task.files()) {
            Optional<LargeFile> large = new LargeFileFinder(rules, spark, chunkBytes).find(file, table, parts.size());
            if (large.isEmpty()) {
                return Optional.empty();
            }
            parts.add(large.get().part());
            chunks.add(large.get().chunks());
        }
        return tasks(parts, chunks, rules.habits(task.region()));
    }

    private Optional<List<ReadingTask>> tasks(List<Part> parts, List<List<Chunk>> chunks, Habits card) throws IOException {
        List<Source> sources = Sources.of(parts);
        List<ChunkTask> tasks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Chunk> ofPart = chunks.get(i);
            Prepared prepared = Prepared.of(parts.get(i), rules, card, (part, layout) -> spark.survey(part.table(), layout, ofPart));
            if (prepared.refusal().isPresent()) {
                return Optional.empty();
            }
            List<RowWarning.Notice> notices = rules.notices(parts.get(i), sources.get(i));
            ofPart.forEach(chunk -> tasks.add(new ChunkTask(chunk, sources, prepared.layout(), prepared.conventions(), notices, new long[0], Overlap.NONE)));
        }
        return Optional.of(isUnique(parts.get(0).table()) ? withRepeated(tasks) : List.copyOf(tasks));
    }

    private static boolean isUnique(FactTable table) {
        return table.isKeyed() || table.holdsPeople();
    }

    private List<ReadingTask> withRepeated(List<ChunkTask> tasks) {
        Repeats repeats = spark.repeated(tasks);
        List<long[]> repeated = new ArrayList<>(repeats.pairs());
        repeated.sort(Comparator.comparingLong(pair -> pair[0]));
        Map<ChunkTask, List<long[]>> byTask = deal(tasks, repeated);
        List<Source> sources = tasks.get(0).submission();
        List<Overlap> overlaps = IntStream.range(0, sources.size()).mapToObj(part -> repeats.overlap(sources, part)).toList();
        return tasks.stream()
                .map(task -> (ReadingTask) new ChunkTask(task.chunk(), task.submission(), task.layout(), task.conventions(), task.notices(),
                        byTask.getOrDefault(task, List.of()).stream().flatMapToLong(java.util.Arrays::stream).toArray(),
                        overlaps.get(task.chunk().part())))
                .toList();
    }

    /** Tasks and pairs are both in the order of positions. */
    private static Map<ChunkTask, List<long[]>> deal(List<ChunkTask> tasks, List<long[]> repeated) {
        Map<ChunkTask, List<long[]>> dealt = new HashMap<>();
        int at = 0;
        for (long[] pair : repeated) {
            while (at + 1 < tasks.size() && pair[0] >= start(tasks.get(at + 1))) {
                at++;
            }
            dealt.computeIfAbsent(tasks.get(at), none -> new ArrayList<>()).add(pair);
        }
        return dealt;
    }

    private static long start(ChunkTask task) {
        return Position.of(task.chunk().part(), task.chunk().firstLine());
    }
}
