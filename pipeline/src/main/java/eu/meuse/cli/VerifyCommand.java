package eu.meuse.cli;

import eu.meuse.programme.Definitions;
import eu.meuse.programme.Programme;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code meuse verify}. */
@Command(name = "verify", description = "Loads the programme's configuration and names every problem, with file and line.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOption programme;

    @Spec
    private CommandSpec spec;

    /** The funding statement has words of its own in every language; a name may well be the same. */
    private static Optional<String> untranslated(Programme programme) {
        boolean same = programme.languages().size() > 1
                && programme.languages().stream().map(language -> programme.funding().lines().get(language)).distinct().count() == 1
                && programme.funding().emblem();
        return same ? Optional.of("meuse: note: the lines of the funding statement are the same in " + String.join(", ", programme.languages())
                + "; translate them in programme.yaml, and the titles where they have another name there") : Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        Definitions definitions = Configuration.verify(programme.folder());
        spec.commandLine().getErr().println("meuse: the configuration of " + definitions.programme().id() + " is complete: "
                + definitions.cards().size() + " indicators, " + definitions.programme().regions().size() + " regions");
        untranslated(definitions.programme()).ifPresent(note -> spec.commandLine().getErr().println(note));
        return Outcome.DONE.exitCode();
    }
}
