package eu.meuse.cli;

import eu.meuse.run.Outcome;
import eu.meuse.run.QuarterlyRun;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse}: the commands of the contract. */
@Command(
        name = "meuse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Takes in what the regions of a funding programme send each quarter, computes the programme's"
                + " indicators, and makes reports and ERDF statements.",
        footer = {"", "Start with: meuse report", "Each command explains itself: meuse COMMAND --help"})
public final class Meuse implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Meuse() {}

    /** Runs a command and ends the process with the contract's exit code. */
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Interruption interruption = Interruption.watch(err);
        int code = run(new StandardOut(System.out, System.console() != null), err, arguments);
        interruption.runHasEnded();
        System.exit(code);
    }

    /** Runs a command; returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = commands()
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setExitCodeExceptionMapper(Failures::exitCode)
                .setParameterExceptionHandler(Failures::misused)
                .setExecutionExceptionHandler(Failures::failed);
        try {
            return commands.execute(arguments);
        } catch (Error error) {
            // A file system under Spark tells of a full disk by an error rather than an exception.
            return Failures.failed(error, commands, commands.getParseResult());
        }
    }

    /** The commands, in the order in which help lists them. */
    static CommandLine commands() {
        return new CommandLine(new Meuse())
                .addSubcommand(new ReportCommand())
                .addSubcommand(RunCommand.of(
                        "intake", "Takes in what is new under the inputs.", QuarterlyRun::intake,
                        "--out", "--languages", "--require-complete", "--quarter"))
                .addSubcommand(RunCommand.of(
                        "figures", "Computes the figures of a quarter from the ledger and writes the results bundle.",
                        QuarterlyRun::figures, "--inputs", "--languages", "--require-complete", "--strict"))
                .addSubcommand(RunCommand.of(
                        "render", "Makes the documents of a quarter again from its results bundle.", QuarterlyRun::render,
                        "--inputs", "--ledger", "--require-complete", "--strict"))
                .addSubcommand(StatusCommand.command())
                .addSubcommand(new TraceCommand())
                .addSubcommand(new CloseCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new WithdrawCommand())
                .addSubcommand(new ForgetCommand())
                .addSubcommand(new InitCommand())
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new TemplateCommand())
                .addSubcommand(new OrganisationsCommand());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Outcome.DONE.exitCode();
    }
}
