package eu.meuse.cli;

import eu.meuse.ledger.CatalogCard;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The programme and its ledger. */
final class LedgerOption {
    @Mixin
    private ProgrammeOption programme;

    @Option(names = "--ledger", paramLabel = "DIR", description = "Folder of the ledger (default: ledger/<programme>); a file catalog.properties"
            + " in it, or named here, registers its tables in another catalog of Iceberg's.")
    private Path ledger;

    Path programme() {
        return programme.folder();
    }

    Path ledger() {
        if (ledger != null) {
            return ledger.endsWith(CatalogCard.FILE) ? ledger.toAbsolutePath().getParent() : ledger;
        }
        return ProgrammeOption.HOME.resolve("ledger").resolve(name());
    }

    /** The programme's folder's name, by which everything of it is kept. */
    Path name() {
        return programme().toAbsolutePath().normalize().getFileName();
    }
}
