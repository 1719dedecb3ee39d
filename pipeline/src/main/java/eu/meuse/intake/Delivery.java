package eu.meuse.intake;

import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that lies under the inputs: {@code <inputs>/<region>/<quarter>/<dataset>*.csv}, tsv, txt or xlsx. */
public final class Delivery {
    private final List<DeliveredFile> files;
    private final List<Finding> findings;

    Delivery(List<DeliveredFile> files, List<Finding> findings) {
        this.files = files.stream()
                .sorted(Comparator.comparing(DeliveredFile::quarter)
                        .thenComparing(DeliveredFile::region)
                        .thenComparing(DeliveredFile::name))
                .toList();
        this.findings = findings.stream().sorted().toList();
    }

    /**
     * Finds the files and hashes them.
     *
     * @throws IOException where the inputs cannot be read
     */
    public static Delivery scan(Path inputs, Programme programme) throws IOException {
        return new DeliveryScan(inputs, programme).scan();
    }

    /** The files that can be read, by quarter, region and name. */
    public List<DeliveredFile> files() {
        return files;
    }

    /** What lies there and cannot be used: folders of no region, links out of the inputs, unknown files. */
    public List<Finding> findings() {
        return findings;
    }

    /** The latest quarter of which there are files. */
    public Optional<Quarter> latestQuarter() {
        return files.stream().map(DeliveredFile::quarter).max(Comparator.naturalOrder());
    }
}
