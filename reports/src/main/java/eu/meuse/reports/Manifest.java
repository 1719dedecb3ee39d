package eu.meuse.reports;

import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.StableJson;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * {@code manifest.json}: what a pack was made with and from, and every file in it. Nothing in it comes from the clock.
 *
 * @param program version of Meuse
 * @param configuration SHA-256 over the programme's configuration
 * @param inputs files of the regions, in force or not
 * @param facts fact table to a hash of its contents
 * @param files path to SHA-256 of every other file of the pack
 */
record Manifest(
        String program,
        String programme,
        String quarter,
        List<String> languages,
        String configuration,
        List<Input> inputs,
        Map<String, String> facts,
        SortedMap<String, String> files) {
    static final String FILE = "manifest.json";

    /** A file of a region. */
    record Input(String region, String quarter, String dataset, String file, String sha256, String state) {
        static Input of(SubmissionLine line) {
            return new Input(line.region(), line.quarter(), line.dataset(), line.file(), line.sha256(), line.state());
        }
    }

    static Manifest of(ResultsBundle bundle, List<String> languages, SortedMap<String, String> files) {
        return new Manifest(bundle.run().programVersion(), bundle.run().programme(), bundle.run().quarter().toString(),
                languages, bundle.run().configurationHash(),
                bundle.submissions().stream().sorted().map(Input::of).toList(), bundle.run().factHashes(), files);
    }

    byte[] bytes() {
        return StableJson.bytes(this);
    }
}
