package eu.meuse.cli;

import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** One step of a run alone: {@code meuse intake}, {@code figures}, {@code render}. */
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

    /** @param unused options that are taken, so that all steps of a run can be called alike, and say nothing to this one */
    static CommandLine of(String name, String description, Step step, String... unused) {
        CommandLine command = new CommandLine(new RunCommand(step));
        command.getCommandSpec().name(name).usageMessage().description(description);
        hide(command.getCommandSpec(), unused);
        return command;
    }

    static void hide(CommandSpec command, String... options) {
        for (String name : options) {
            OptionSpec option = command.findOption(name);
            command.remove(option);
            command.addOption(OptionSpec.builder(option).hidden(true).build());
        }
    }

    @Override
    public Integer call() throws IOException {
        return step.of(new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine()))).exitCode();
    }
}
