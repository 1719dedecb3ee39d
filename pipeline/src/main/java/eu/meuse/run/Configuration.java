package eu.meuse.run;

import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.programme.Problem;
import java.nio.file.Path;
import java.util.List;

/** A programme's configuration, complete or told with all its problems. */
public final class Configuration {
    private Configuration() {}

    /**
     * Loads it.
     *
     * @param programme the programme's folder
     * @throws RunException naming every problem with file and line
     */
    public static Definitions load(Path programme) {
        Loaded loaded = DefinitionsLoader.load(programme);
        if (loaded instanceof Loaded.Complete complete) {
            return complete.definitions();
        }
        List<Problem> problems = ((Loaded.Faulty) loaded).problems();
        throw new RunException(
                Outcome.WRONG_USAGE,
                "the configuration in " + programme.toAbsolutePath().normalize().getParent() + " has " + problems.size()
                        + (problems.size() == 1 ? " problem" : " problems") + "; nothing was done",
                problems.stream().map(Problem::toString).toList());
    }
}
