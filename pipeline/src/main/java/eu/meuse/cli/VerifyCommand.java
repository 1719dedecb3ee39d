package eu.meuse.cli;

import eu.meuse.run.QuarterlyRun;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse verify}. */
@Command(name = "verify", description = "Loads the programme's configuration and names every problem, with file and line.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine())).verify().exitCode();
    }
}
