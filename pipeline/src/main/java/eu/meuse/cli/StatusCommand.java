package eu.meuse.cli;

import eu.meuse.run.DeliveryStatus;
import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse status}. */
@Command(name = "status", description = "Shows which region has delivered which dataset for which quarter.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (DeliveryStatus.Line line :
                new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine())).status().lines()) {
            spec.commandLine().getOut().printf(
                    Locale.ROOT, "%-18s %-20s %s%n", line.dataset(), line.region(),
                    line.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return Outcome.DONE.exitCode();
    }
}
