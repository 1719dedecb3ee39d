package eu.meuse.cli;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.Template;
import eu.meuse.programme.Definitions;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import java.util.Arrays;
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
@Command(name = "template", description = "Writes an empty submission with the right headings to standard output.")
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOption programme;

    @Parameters(paramLabel = "DATASET", description = "Its name, e.g. participations.")
    private String dataset;

    @Option(names = "--language", paramLabel = "L", defaultValue = "en", description = "Language of the headings (default: en).")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Definitions definitions = Configuration.load(programme.folder());
        FactTable table = FactTable.of(dataset).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "there is no dataset '" + dataset + "'; the datasets are " + datasets()));
        if (!definitions.programme().languages().contains(language)) {
            throw new ParameterException(spec.commandLine(), "there are no headings in '" + language
                    + "'; the languages are " + String.join(", ", definitions.programme().languages()));
        }
        spec.commandLine().getOut().print(new Template(definitions.vocabulary()).csv(table, language));
        spec.commandLine().getOut().flush();
        return Outcome.DONE.exitCode();
    }

    static String datasets() {
        return Arrays.stream(FactTable.values()).map(FactTable::dataset).collect(Collectors.joining(", "));
    }
}
