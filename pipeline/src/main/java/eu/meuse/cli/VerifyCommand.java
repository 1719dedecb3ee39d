package eu.meuse.cli;

import eu.meuse.programme.Definitions;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse verify}. */
@Command(name = "verify", description = "Loads the programme's configuration and names every problem, with file and line.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOption programme;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Definitions definitions = Configuration.verify(programme.folder());
        spec.commandLine().getErr().println("meuse: the configuration of " + definitions.programme().id() + " is complete: "
                + definitions.cards().size() + " indicators, " + definitions.programme().regions().size() + " regions");
        return Outcome.DONE.exitCode();
    }
}
