package eu.meuse.run;

import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the results bundles under the packs of a programme. */
final class Bundles {
    private Bundles() {}

    /**
     * The bundle of a quarter, or the latest.
     *
     * @param programme {@code <out>/<programme>}
     */
    static Path find(Path programme, Optional<Quarter> quarter) throws IOException {
        Optional<Quarter> wanted = quarter.isPresent() ? quarter : latest(programme);
        return wanted.map(found -> bundle(programme, found)).filter(Files::isDirectory).orElseThrow(() ->
                new RunException(Outcome.NOTHING_USABLE, "there is no results bundle "
                        + wanted.map(missing -> "of " + missing + " ").orElse("") + "under " + programme
                        + "; run 'meuse figures' first"));
    }

    private static Optional<Quarter> latest(Path programme) throws IOException {
        if (!Files.isDirectory(programme)) {
            return Optional.empty();
        }
        try (Stream<Path> packs = Files.list(programme)) {
            return packs.flatMap(pack -> Quarter.parse(pack.getFileName().toString()).stream())
                    .filter(found -> Files.isDirectory(bundle(programme, found)))
                    .max(Comparator.naturalOrder());
        }
    }

    private static Path bundle(Path programme, Quarter quarter) {
        return programme.resolve(quarter.toString()).resolve("bundle");
    }
}
