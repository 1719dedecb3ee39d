package eu.meuse.crash;

import eu.meuse.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two runs of one process, which keeps what it leaves behind at hand: one that takes everything in, computes it, cannot
 * write its pack and tells so with its stack, and one that prints it.
 *
 * <p>Argument: folder of the desk.
 */
public final class CanaryRuns {
    private CanaryRuns() {}

    /** Ends with the codes of both, in tens and ones. */
    public static void main(String[] arguments) throws IOException {
        Desk desk = new Desk(Path.of(arguments[0]));
        List<String> report = List.of(
                "report", "--programme", Desk.ROOT.resolve("config/ttc").toString(), "--inputs", desk.inputs().toString(),
                "--ledger", desk.ledger().toString(), "--out", desk.out().toString(), "--quarter", Desk.QUARTER, "--languages", "en",
                "--verbose");
        Files.createFile(desk.out());
        int bad = told(Commands.run(report));
        Files.delete(desk.out());
        System.exit(10 * bad + told(Commands.run(report)));
    }

    private static int told(Commands.Ended ended) {
        System.out.println(ended.told());
        return ended.code();
    }
}
