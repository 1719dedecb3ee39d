package eu.meuse.cli;

import eu.meuse.identity.matching.UnsurePair;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pairs that leave doubt as CSV, each with the line that would decide it. */
final class ReviewList {
    private final Path file;

    ReviewList(Path file) {
        this.file = file;
    }

    void write(List<UnsurePair> pairs) throws IOException {
        WholeFile.write(file, BundleWriter.reviewList(pairs.stream().map(UnsurePair::listed).toList()));
    }
}
