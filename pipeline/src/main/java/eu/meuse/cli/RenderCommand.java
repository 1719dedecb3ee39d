package eu.meuse.cli;

import eu.meuse.run.QuarterlyRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse render}. */
@Command(name = "render", description = "Makes the documents of a quarter again from its results bundle.")
final class RenderCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new QuarterlyRun(options.settings(), RunOptions.progress(spec.commandLine())).render().exitCode();
    }
}
