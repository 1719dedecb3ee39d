package eu.meuse.attack;

import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A pack of a quarter.
 *
 * @param published what anybody reads
 * @param truth what only the lead partner reads: nothing is reckoned with it, but what is found is held beside it
 */
record PublicPack(Quarter quarter, List<PublishedRow> published, List<PublishedRow> truth) {

    static PublicPack of(Path pack) throws IOException {
        return new PublicPack(Quarter.parse(pack.getFileName().toString()).orElseThrow(),
                PublishedRow.of(pack.resolve("public/figures.csv")), PublishedRow.of(pack.resolve("internal/figures.csv")));
    }
}
