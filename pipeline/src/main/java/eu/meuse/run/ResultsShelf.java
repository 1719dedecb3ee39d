package eu.meuse.run;

import eu.meuse.ledger.RegisteredSource;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.BundleException;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Results kept beside the ledger under a hash of all that they follow from: submissions, configuration and program.
 * Where none of it has changed a quarter is not computed again; where they are lost, it is. What was published is kept elsewhere.
 */
final class ResultsShelf {
    private static final String DRAFT = "draft";

    private final Path folder;
    private final Definitions definitions;
    private final Optional<String> program;

    /** @param ledger the ledger's folder */
    ResultsShelf(Path ledger, Definitions definitions) throws IOException {
        this.folder = ledger.resolve("results");
        this.definitions = definitions;
        this.program = ProgramVersion.fingerprint();
    }

    /** Whether anything is kept in a ledger's folder; a first run has nothing to look for. */
    static boolean isEmpty(Path ledger) {
        return !Files.isDirectory(ledger.resolve("results"));
    }

    /** The results of a quarter, where they are kept and whole. */
    Optional<ResultsBundle> find(Quarter quarter, List<RegisteredSource> sources) throws IOException {
        Optional<Path> place = place(quarter, sources).filter(Files::isDirectory);
        try {
            return place.isPresent() ? Optional.of(BundleReader.read(place.get())) : Optional.empty();
        } catch (BundleException damaged) {
            return Optional.empty();
        }
    }

    /** The folders of all that is kept; what a killed run was making is none of it. */
    List<Path> all() throws IOException {
        return Folders.within(folder, 2).stream().filter(place -> !place.endsWith(DRAFT)).toList();
    }

    /** Keeps the results of a quarter in the place of earlier ones. */
    void keep(ResultsBundle bundle, List<RegisteredSource> sources) throws IOException {
        Optional<Path> place = place(bundle.run().quarter(), sources);
        if (place.isPresent()) {
            Folders.delete(place.get().getParent());
            Path draft = place.get().resolveSibling(DRAFT);
            Files.createDirectories(draft);
            BundleWriter.write(bundle, draft);
            Files.move(draft, place.get(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Optional<Path> place(Quarter quarter, List<RegisteredSource> sources) {
        return program.map(running -> folder.resolve(quarter.toString()).resolve(key(running, sources)));
    }

    private String key(String running, List<RegisteredSource> sources) {
        StringBuilder origin = new StringBuilder(running).append('\n').append(definitions.hash()).append('\n');
        sources.forEach(source -> origin.append(source).append('\n'));
        return Sha256.hex(origin.toString().getBytes(StandardCharsets.UTF_8));
    }
}
