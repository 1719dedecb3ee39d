package eu.meuse.cli;

import eu.meuse.run.DeliveryStatus;
import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse status}. */
@Command(name = "status", description = "Shows which region has delivered which dataset for which quarter.")
final class StatusCommand implements Callable<Integer> {
    private static final String FORM = "%-18s %-20s %s%n";

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    static CommandLine command() {
        CommandLine command = new CommandLine(new StatusCommand());
        RunCommand.hide(command.getCommandSpec(), "--out", "--languages", "--strict");
        return command;
    }

    @Override
    public Integer call() throws IOException {
        DeliveryStatus status = new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine())).status();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, FORM, "dataset", "region", "for " + status.quarter());
        status.lines().forEach(line -> out.printf(
                Locale.ROOT, FORM, line.dataset(), line.region(), line.state().words()));
        return Outcome.DONE.exitCode();
    }
}
