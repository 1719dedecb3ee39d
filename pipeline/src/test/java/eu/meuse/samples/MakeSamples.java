package eu.meuse.samples;

import eu.meuse.samples.world.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes {@code data-samples}, or inputs of any size for measuring. */
public final class MakeSamples {
    private static final String USAGE = """
            make-samples [--out data-samples] [--seed N]
                writes the TTC sample: <out>/ttc, <out>/ttc-replaced, <out>/faults.csv and <out>/README.md
            make-samples --participations N --out DIR [--seed N]
                writes inputs of about the same programme with N participations under DIR/inputs,
                and what they must come to in DIR/truth.csv""";

    private MakeSamples() {}

    /** See {@code --help}. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = options(args);
        if (options.containsKey("--help")) {
            System.out.println(USAGE);
            return;
        }
        long seed = Long.parseLong(options.getOrDefault("--seed", String.valueOf(Sample.SEED)));
        Path out = Path.of(options.getOrDefault("--out", "data-samples"));
        if (options.containsKey("--participations")) {
            new LargeInputs(seed, Long.parseLong(options.get("--participations"))).write(out);
        } else {
            SampleFolder.write(seed, out);
        }
    }

    private static Map<String, String> options(String[] args) {
        List<String> words = Arrays.asList(args);
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!List.of("--out", "--seed", "--participations").contains(words.get(i)) || i + 1 == words.size()) {
                return Map.of("--help", "");
            }
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }
}
