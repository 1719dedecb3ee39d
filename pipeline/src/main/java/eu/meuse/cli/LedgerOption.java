package eu.meuse.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The programme and its ledger. */
final class LedgerOption {
    @Mixin
    private ProgrammeOption programme;

    @Option(names = "--ledger", paramLabel = "DIR", description = "Folder of the ledger (default: ledger/<programme>).")
    private Path ledger;

    Path programme() {
        return programme.folder();
    }

    Path ledger() {
        return ledger != null ? ledger : ProgrammeOption.HOME.resolve("ledger").resolve(name());
    }

    /** The programme's folder's name, by which everything of it is kept. */
    Path name() {
        return programme().toAbsolutePath().normalize().getFileName();
    }
}
