package eu.meuse.intake;

import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import java.nio.file.Path;

/** The configuration of the programme that the tests' files are written for. */
public final class Ttc {
    public static final Definitions DEFINITIONS = load();

    private Ttc() {}

    private static Definitions load() {
        Path root = Path.of(System.getProperty("meuse.root", ".."), "config");
        Loaded loaded = DefinitionsLoader.load(root.resolve("ttc"));
        if (loaded instanceof Loaded.Complete complete) {
            return complete.definitions();
        }
        throw new AssertionError(loaded);
    }
}
