package eu.meuse.cli;

import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A run, or one of its steps alone: {@code meuse report}, {@code intake}, {@code figures}, {@code render}. */
@Command
final class RunCommand implements Callable<Integer> {
    private final Step step;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    private RunCommand(Step step) {
        this.step = step;
    }

    /** What of a run is done. */
    @FunctionalInterface
    interface Step {
        Outcome of(QuarterlyRun run) throws IOException;
    }

    static CommandLine of(String name, String description, Step step) {
        CommandLine command = new CommandLine(new RunCommand(step));
        command.getCommandSpec().name(name).usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return step.of(new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine()))).exitCode();
    }
}
