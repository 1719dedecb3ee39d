package eu.meuse.reports;

import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes the pack of a programme and quarter from its results bundle; the same bundle, the same bytes. */
public final class Report {
    private static final String PUBLIC_TABLE = "public-figures.csv";

    private Report() {}

    /**
     * Writes the whole pack: {@code internal/}, {@code public/}, {@code bundle/} and {@code manifest.json}.
     *
     * @param folder empty or not there yet; it is for the caller to put it in its place when all is written
     * @param languages of the public documents, in order
     * @throws IOException where a file cannot be written
     */
    public static void write(ResultsBundle bundle, Path folder, List<String> languages) throws IOException {
        Pack pack = new Pack(folder);
        BundleWriter.write(bundle, pack.resolve("bundle"));
        for (Map.Entry<String, byte[]> table : BundleWriter.tables(bundle).entrySet()) {
            if (!table.getKey().equals(PUBLIC_TABLE)) {
                pack.add("internal/" + table.getKey(), table.getValue());
            }
        }
        PublicResults results = PublicResults.of(bundle);
        pack.add("public/figures.csv", results.figuresCsv());
        pack.add(Manifest.FILE, Manifest.of(bundle, languages, pack.hashes()).bytes());
    }
}
