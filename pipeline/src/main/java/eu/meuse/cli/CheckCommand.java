package eu.meuse.cli;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.CheckedFile;
import eu.meuse.intake.FileCheck;
import eu.meuse.intake.Structure;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse check}. */
@Command(name = "check", description = "Reads files as a run would and says what was recognised and what is wrong. Loads"
        + " nothing. Ends with 3 where a row would be rejected or a file refused.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOption programme;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
    private List<Path> files;

    @Option(names = "--region", paramLabel = "R", description = "Code of the region that sends them (default: the region's"
            + " folder that they lie in).")
    private String region;

    @Option(names = "--dataset", paramLabel = "D", description = "What they hold, e.g. events (default: as their names say).")
    private String dataset;

    @Option(names = "--as-csv", description = "Only show the structure that was found, as plain CSV on standard output.")
    private boolean asCsv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        return (asCsv ? structure() : check()).exitCode();
    }

    private Outcome structure() throws IOException {
        if (out() instanceof StandardOut standard) {
            structure(standard.bytes());
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            structure(bytes);
            out().print(bytes.toString(StandardCharsets.UTF_8));
        }
        return Outcome.DONE;
    }

    private void structure(OutputStream bytes) throws IOException {
        for (Path file : files) {
            Structure.write(file, bytes);
        }
        bytes.flush();
    }

    private Outcome check() throws IOException {
        FileCheck check = new FileCheck(Configuration.load(programme.folder()));
        boolean faulty = false;
        for (Path file : files) {
            CheckedFile checked = check.check(file, Optional.ofNullable(region), table());
            CheckText.lines(checked).forEach(out()::println);
            faulty |= checked.isFaulty();
        }
        return faulty ? Outcome.NOTHING_USABLE : Outcome.DONE;
    }

    private Optional<FactTable> table() {
        if (dataset == null) {
            return Optional.empty();
        }
        return Optional.of(FactTable.of(dataset).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "there is no dataset '" + dataset + "'; the datasets are " + TemplateCommand.datasets())));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
