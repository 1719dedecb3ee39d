package eu.meuse.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The programme whose configuration a command uses, and what every command has. */
final class ProgrammeOption {
    /** The folder that holds config, data-samples, ledger and out; the launcher sets it to its own. */
    static final Path HOME = Path.of(System.getProperty("meuse.home", "."));

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--programme", paramLabel = "DIR", description = "Folder of the programme's configuration"
            + " (default: ${sys:meuse.programme:-none}).")
    private Path programme;

    @Option(names = "--verbose", description = "Show the stack trace of an error.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    Path folder() {
        if (programme != null) {
            return programme;
        }
        String usual = System.getProperty("meuse.programme");
        if (usual == null) {
            throw new ParameterException(
                    spec.commandLine(), "name the folder of the programme's configuration with --programme");
        }
        return HOME.resolve(usual);
    }
}
