package eu.meuse.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A programme of two regions and two indicators, of which a run is short. */
final class LittleProgramme {
    private static final Path CARDS = Checkout.ROOT.resolve("pipeline/src/test/resources/history/desk");
    private static final List<String> SHARED = List.of(
            "vocabulary", "organisations", "indicators/events.yaml", "indicators/jobs-created.yaml");

    private LittleProgramme() {}

    /**
     * Its configuration, and what it takes of the words and indicators that all share.
     *
     * @param folder in which it is made
     */
    static Path in(Path folder) throws IOException {
        Path programme = folder.resolve("config/desk");
        copy(CARDS, programme);
        for (String shared : SHARED) {
            copy(Checkout.ROOT.resolve("config").resolve(shared), folder.resolve("config").resolve(shared));
        }
        return programme;
    }

    /** A file, or a folder with all that it holds. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                Files.createDirectories(target.getParent());
                Files.copy(entry, target);
            }
        }
    }
}
