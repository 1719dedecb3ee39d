package eu.meuse.cli;

import eu.meuse.run.Forgetting;
import eu.meuse.run.Outcome;
import eu.meuse.run.RunException;
import java.io.Console;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meuse forget}. */
@Command(name = "forget", description = "Destroys the key of a programme's pseudonyms for ever, after it has said what that means.")
final class ForgetCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger;

    @Option(names = "--yes", description = "Do it without asking.")
    private boolean sure;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Forgetting forgetting = new Forgetting(ledger.ledger(), RunOptions.progress(spec.commandLine()));
        forgetting.meaning().forEach(spec.commandLine().getOut()::println);
        if (!sure && !isTyped(ledger.name().toString())) {
            throw new RunException(Outcome.WRONG_USAGE, "nothing was destroyed; type the programme's name when asked, or add --yes");
        }
        return forgetting.forget(LocalDate.now(ZoneOffset.UTC)).exitCode();
    }

    private static boolean isTyped(String name) {
        Console console = System.console();
        return console != null && name.equals(console.readLine("Type %s to destroy the key: ", name));
    }
}
