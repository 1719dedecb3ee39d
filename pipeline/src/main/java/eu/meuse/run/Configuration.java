package eu.meuse.run;

import eu.meuse.indicators.SparkFormulas;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.programme.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

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
        return complete(programme, DefinitionsLoader.load(programme), "nothing was done");
    }

    /**
     * Loads one that is not in its place yet.
     *
     * @param meant its place, which problems name
     * @throws RunException naming every problem with file and line
     */
    public static void tried(Path programme, Path meant) {
        try {
            load(programme);
        } catch (RunException faulty) {
            String here = programme.getFileName() + "/";
            String there = meant.toAbsolutePath().normalize().getFileName() + "/";
            throw new RunException(faulty.outcome(), faulty.getMessage(),
                    faulty.details().stream().map(line -> line.startsWith(here) ? there + line.substring(here.length()) : line).toList());
        }
    }

    /**
     * Loads it and has every formula tried by Spark, without data.
     *
     * @param programme the programme's folder
     * @throws RunException naming every problem with file and line
     * @throws IOException where Spark finds no room for temporary files
     */
    public static Definitions verify(Path programme) throws IOException {
        Path scratch = Files.createTempDirectory("meuse-verify");
        CompletableFuture<SparkSession> spark = CompletableFuture.supplyAsync(() -> Sparks.start(0, scratch));
        try {
            return complete(programme, DefinitionsLoader.load(root(programme), programme, new SparkFormulas(spark::join)), "nothing was done");
        } finally {
            spark.thenAccept(SparkSession::stop).join();
            Folders.delete(scratch);
        }
    }

    /** Why figures could not be computed: the problems of the formulas where they have any, else the failure itself. */
    static RuntimeException blamed(Path programme, Supplier<SparkSession> spark, Exception failed) {
        try {
            complete(programme, DefinitionsLoader.load(root(programme), programme, new SparkFormulas(spark)), "no figures were computed");
        } catch (RunException problems) {
            return problems;
        } catch (RuntimeException unknown) {
            failed.addSuppressed(unknown);
        }
        return failed instanceof RuntimeException told ? told : new IllegalStateException(failed.getMessage(), failed);
    }

    private static Path root(Path programme) {
        return programme.toAbsolutePath().normalize().getParent();
    }

    private static Definitions complete(Path programme, Loaded loaded, String then) {
        if (loaded instanceof Loaded.Complete complete) {
            return complete.definitions();
        }
        List<Problem> problems = ((Loaded.Faulty) loaded).problems();
        throw new RunException(
                Outcome.WRONG_USAGE,
                "the configuration in " + root(programme) + " has " + problems.size()
                        + (problems.size() == 1 ? " problem; " : " problems; ") + then,
                problems.stream().map(Problem::toString).toList());
    }
}
