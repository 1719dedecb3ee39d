package eu.meuse.intake;

import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;

/**
 * All files of one submission, or all of a region and quarter where a workbook holds sheets of several datasets: only
 * together do they show their duplicates.
 *
 * @param files in the order of their names
 */
record SubmissionTask(String region, Quarter quarter, List<DeliveredFile> files) implements ReadingTask {
    @Override
    public boolean reads(Source source) {
        return source.region().equals(region) && source.quarter().equals(quarter)
                && files.stream().anyMatch(file -> file.name().equals(source.file()));
    }

    @Override
    public boolean reads(DeliveredFile file) {
        return files.contains(file);
    }

    @Override
    public long bytes() {
        return files.stream().mapToLong(DeliveredFile::bytes).sum();
    }
}
