package eu.meuse.run;

import eu.meuse.facts.Source;
import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.FileInMotion;
import eu.meuse.intake.ReadingTask;
import eu.meuse.intake.SourceSummary;
import eu.meuse.intake.UnreadPeople;
import eu.meuse.ledger.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps the bytes of files before what was read from them counts: of those of which everything was read and that
 * name no people. Of the others the ledger knows the hash.
 */
final class Archive {
    private final Originals originals;
    private final Collection<DeliveredFile> delivered;

    Archive(Originals originals, Collection<DeliveredFile> delivered) {
        this.originals = originals;
        this.delivered = delivered;
    }

    /**
     * Keeps the files of sources.
     *
     * @param tasks that have read them
     * @return those of the tasks of which a file has changed since
     */
    List<TakenIn.Left> keep(Collection<SourceSummary> sources, Collection<ReadingTask> tasks) throws IOException {
        Map<String, List<SourceSummary>> byFile = sources.stream()
                .collect(Collectors.groupingBy(summary -> path(summary.source()), TreeMap::new, Collectors.toList()));
        List<TakenIn.Left> left = new ArrayList<>();
        for (DeliveredFile file : delivered) {
            List<SourceSummary> read = byFile.getOrDefault(path(file), List.of());
            boolean wanted = !read.isEmpty() && read.stream().noneMatch(summary -> summary.refused() || summary.people());
            if (wanted && !namesPeople(file, read) && !originals.keep(Path.of(file.path()), file.sha256())) {
                tasks.stream()
                        .filter(task -> task.reads(read.get(0).source()))
                        .forEach(task -> left.add(TakenIn.Left.of(task, FileInMotion.changed(file))));
            }
        }
        originals.force();
        return left;
    }

    /** A file that cannot be looked into is in motion; that is found where it is copied. */
    private static boolean namesPeople(DeliveredFile file, List<SourceSummary> read) throws IOException {
        return Files.isRegularFile(Path.of(file.path())) && UnreadPeople.mayBeIn(file, read);
    }

    private static String path(Source source) {
        return source.region() + "/" + source.quarter() + "/" + source.file();
    }

    private static String path(DeliveredFile file) {
        return file.region() + "/" + file.quarter() + "/" + file.name();
    }
}
