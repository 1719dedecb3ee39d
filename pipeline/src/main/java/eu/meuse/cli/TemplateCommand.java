package eu.meuse.cli;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.Template;
import eu.meuse.programme.Definitions;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse template}. */
@Command(name = "template", description = "Writes an empty submission with the right headings to standard output, as CSV or as a"
        + " workbook with words to choose from.")
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOption programme;

    @Parameters(paramLabel = "DATASET", description = "Its name, e.g. participations.")
    private String dataset;

    @Option(names = "--language", paramLabel = "L", description = "Language of the headings (default: en, or the programme's first).")
    private String language;

    @Option(names = "--xlsx", description = "As a workbook: columns for text, days and amounts, words to choose from, and a sheet"
            + " that explains them.")
    private boolean xlsx;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to this file.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Definitions definitions = Configuration.load(programme.folder());
        FactTable table = FactTable.of(dataset).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "there is no dataset '" + dataset + "'; the datasets are " + datasets()));
        List<String> languages = definitions.programme().languages();
        String chosen = Optional.ofNullable(language).orElse(languages.contains("en") ? "en" : languages.get(0));
        if (!languages.contains(chosen)) {
            throw new ParameterException(spec.commandLine(), "there are no headings in '" + chosen
                    + "'; the languages are " + String.join(", ", languages));
        }
        write(bytes(table, new Template(definitions.vocabulary()), chosen));
        return Outcome.DONE.exitCode();
    }

    private byte[] bytes(FactTable table, Template template, String language) throws IOException {
        if (!xlsx) {
            return template.csv(table, language).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TemplateWorkbook(template, language).write(table, bytes);
        return bytes.toByteArray();
    }

    private void write(byte[] bytes) throws IOException {
        if (file != null) {
            Files.write(file, bytes);
        } else if (!(spec.commandLine().getOut() instanceof StandardOut out)) {
            spec.commandLine().getOut().print(new String(bytes, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else if (xlsx && out.isTerminal()) {
            throw new ParameterException(spec.commandLine(), "a workbook is nothing for a terminal; write it to a file: --out " + dataset + ".xlsx");
        } else {
            out.bytes().write(bytes);
            out.bytes().flush();
        }
    }

    static String datasets() {
        return Arrays.stream(FactTable.values()).map(FactTable::dataset).collect(Collectors.joining(", "));
    }
}
