package eu.meuse.reports.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a bundle to a folder: the same bundle, the same bytes. */
public final class BundleWriter {
    private BundleWriter() {}

    /**
     * Writes all files of a bundle, its head last.
     *
     * @param dir is made where it is missing
     * @throws IOException where a file cannot be written
     */
    public static void write(ResultsBundle bundle, Path dir) throws IOException {
        Files.createDirectories(dir);
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : BundleFiles.of(bundle).entrySet()) {
            Files.write(dir.resolve(file.getKey()), file.getValue());
            hashes.put(file.getKey(), Sha256.hex(file.getValue()));
        }
        BundleHead head = new BundleHead(BundleHead.FORMAT, bundle.run(), hashes);
        Files.write(dir.resolve(BundleHead.FILE), StableJson.bytes(head));
    }

    /**
     * The tables of the contract as files: {@code figures.csv}, {@code public-figures.csv}, {@code statement.csv},
     * {@code financing.csv}, {@code quality.csv}, {@code submissions.csv} and {@code published.csv}; and what was found
     * beside: alerts, restatements, and organisations that may be one.
     *
     * @return name to bytes
     */
    public static SortedMap<String, byte[]> tables(ResultsBundle bundle) {
        return BundleFiles.tables(bundle);
    }

    /** Pairs of organisations that may be one as {@code organisations-review.csv} has them, with the lines that decide. */
    public static byte[] reviewList(List<DoubtfulPair> pairs) {
        return OrganisationCells.REVIEW.bytes(pairs);
    }

    /** What is not published and why, as {@code disclosure.csv} has it. It says of hidden figures how large they are. */
    public static byte[] hiddenList(ResultsBundle bundle) {
        return HiddenFigure.TABLE.bytes(HiddenFigure.of(bundle));
    }
}
