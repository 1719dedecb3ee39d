package eu.meuse.run;

import eu.meuse.reports.bundle.Quarter;
import java.nio.file.Path;
import java.util.List;

/** The checkout that tests run in, and runs over its configuration. */
final class Checkout {
    static final Path ROOT = Path.of(System.getProperty("meuse.root", ".."));

    private Checkout() {}

    /** A report of inputs, with ledger and packs in a desk of the test's. */
    static Settings settings(Path inputs, Path desk, String quarter, String... languages) {
        return new Settings(
                ROOT.resolve("config/ttc"), inputs, desk.resolve("ledger"), desk.resolve("out"), Quarter.parse(quarter),
                List.of(languages), false, false);
    }

    static Path pack(Path desk, String quarter) {
        return desk.resolve("out/ttc").resolve(quarter);
    }

    static QuarterlyRun run(Settings settings, List<String> told) {
        return new QuarterlyRun(settings, told::add);
    }
}
