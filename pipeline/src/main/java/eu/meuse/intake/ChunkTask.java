package eu.meuse.intake;

import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;

/**
 * A chunk of a large file, with all that only the whole submission could tell.
 *
 * @param submission the sources of the submission's files
 * @param repeated positions of the chunk's rows that repeat others, ascending, each followed by where its key stands first
 * @param overlap of the whole file with earlier ones
 */
record ChunkTask(Chunk chunk, List<Source> submission, Layout layout, Conventions conventions, List<RowWarning.Notice> notices, long[] repeated, Overlap overlap)
        implements ReadingTask {

    Source source() {
        return submission.get(chunk.part());
    }

    @Override
    public String region() {
        return source().region();
    }

    @Override
    public Quarter quarter() {
        return source().quarter();
    }

    @Override
    public boolean reads(Source other) {
        return submission.contains(other);
    }

    @Override
    public boolean reads(DeliveredFile file) {
        return file.region().equals(region()) && file.quarter().equals(quarter())
                && submission.stream().anyMatch(source -> source.file().equals(file.name()));
    }

    @Override
    public long bytes() {
        return chunk.to() - chunk.from();
    }
}
