package eu.meuse.cli;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.desk.CheckedFile;
import eu.meuse.intake.desk.FileCheck;
import eu.meuse.intake.structure.Structure;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Nearest;
import eu.meuse.programme.Programme;
import eu.meuse.programme.SourceCard;
import eu.meuse.reports.texts.Texts;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import eu.meuse.run.RunException;
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
    /** How many findings of a file are listed one by one. */
    private static final int SHOWN = 200;

    @Mixin
    private ProgrammeOption programme;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
    private List<Path> files;

    @Option(names = "--region", paramLabel = "R", description = "Code of the region that sends them (default: the region's"
            + " folder that they lie in).")
    private String region;

    @Option(names = "--dataset", paramLabel = "D", description = "What they hold, e.g. events (default: as their names say).")
    private String dataset;

    @Option(names = "--language", paramLabel = "L", description = "Language of what is said: de, en, fr or nl (default: that of the"
            + " region's source card, else en).")
    private String language;

    @Option(names = "--report", paramLabel = "REPORT.xlsx", description = "Give the files back as this workbook, with remarks beside"
            + " the rows that need them.")
    private Path report;

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
            Structure.write(file, bytes).ifPresent(why -> {
                throw new RunException(Outcome.NOTHING_USABLE, file.getFileName() + ": " + why.english());
            });
        }
        bytes.flush();
    }

    private Outcome check() throws IOException {
        requireTexts();
        Definitions definitions = Configuration.load(programme.folder());
        requireRegion(definitions.programme());
        FileCheck check = new FileCheck(definitions, Optional.ofNullable(region), table());
        List<Path> distinct = files.stream().map(Path::toAbsolutePath).map(Path::normalize).distinct().toList();
        List<CheckedFile> checked = check.check(distinct);
        checked.forEach(file -> new CheckText(texts(file, definitions), SHOWN).lines(file).forEach(out()::println));
        Texts last = texts(checked.get(0), definitions);
        if (report != null) {
            write(check, distinct, checked, definitions);
            out().println(last.text("check.reported", "file", report.toString()));
        }
        boolean faulty = checked.stream().anyMatch(CheckedFile::isFaulty);
        out().println(last.text(faulty ? "check.faulty" : "check.clean"));
        out().flush();
        return faulty ? Outcome.NOTHING_USABLE : Outcome.DONE;
    }

    private void write(FileCheck check, List<Path> paths, List<CheckedFile> checked, Definitions definitions) throws IOException {
        try (CheckReport workbook = new CheckReport(check, report)) {
            for (int i = 0; i < checked.size(); i++) {
                workbook.add(paths.get(i), checked.get(i), texts(checked.get(i), definitions));
            }
        }
    }

    private Texts texts(CheckedFile file, Definitions definitions) {
        return Texts.of(Optional.ofNullable(language)
                .or(() -> Optional.ofNullable(definitions.sources().get(file.region())).flatMap(SourceCard::language))
                .filter(Texts::exist)
                .orElse("en"));
    }

    private void requireRegion(Programme of) {
        List<String> codes = of.regions().stream().map(Programme.Region::code).toList();
        if (region != null && !codes.contains(region)) {
            throw new ParameterException(spec.commandLine(), "there is no region '" + region + "'" + Nearest.to(region, codes)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; the regions are " + String.join(", ", codes)));
        }
    }

    private void requireTexts() {
        if (language != null && !Texts.exist(language)) {
            throw new ParameterException(spec.commandLine(), "there are no texts in '" + language + "'; the languages are de, en, fr, nl");
        }
        if (report != null && files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(report.toAbsolutePath().normalize()))) {
            throw new ParameterException(spec.commandLine(), "the report would take the place of " + report + "; give it another name");
        }
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
