package eu.meuse.cli;

import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse intake}. */
@Command(name = "intake", description = "Takes in what is new under the inputs.")
final class IntakeCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine())).intake().exitCode();
    }
}
