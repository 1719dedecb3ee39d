package eu.meuse.reports.bundle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code organisations.csv} and {@code organisations-review.csv}: there where organisations were matched. */
final class OrganisationCells {
    private static final CsvTable<OrganisationCount> COUNTS = new CsvTable<>(
            "organisations.csv",
            List.of("indicator", "names", "least", "most", "doubtful"),
            CsvTable.byFirst(1),
            count -> new Cells().text(count.indicator()).count(count.names(), count.least(), count.most(), count.doubtful()),
            row -> new OrganisationCount(
                    row.text("indicator"), row.count("names"), row.count("least"), row.count("most"), row.count("doubtful")));

    /** Doubtful pairs, the most alike first, each with the lines that would decide it. */
    static final CsvTable<DoubtfulPair> REVIEW = new CsvTable<>(
            "organisations-review.csv",
            List.of("score", "reason", "name_1", "identifier_1", "place_1", "country_1", "name_2", "identifier_2", "place_2",
                    "country_2", "if_one", "if_different"),
            Comparator.<List<String>, BigDecimal>comparing(row -> new BigDecimal(row.get(0))).reversed().thenComparing(CsvTable.byFirst(10)),
            OrganisationCells::pair,
            row -> new DoubtfulPair(row.number("score"), row.text("reason"), named(row, 1), named(row, 2)));

    private OrganisationCells() {}

    /** The files of what was matched; none where nothing was. */
    static SortedMap<String, byte[]> files(Organisations organisations) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!organisations.counts().isEmpty()) {
            files.put(COUNTS.name(), COUNTS.bytes(organisations.counts()));
            files.put(REVIEW.name(), REVIEW.bytes(organisations.doubtful()));
        }
        return files;
    }

    /** What a bundle's folder says of organisations; nothing in one that an earlier version wrote. */
    static Organisations read(Path dir) throws IOException {
        return Files.exists(dir.resolve(COUNTS.name()))
                ? new Organisations(COUNTS.read(dir), REVIEW.read(dir))
                : Organisations.NOT_MATCHED;
    }

    private static Cells pair(DoubtfulPair pair) {
        Cells cells = new Cells().number(pair.score()).text(pair.reason());
        for (DoubtfulPair.Named named : List.of(pair.one(), pair.other())) {
            cells.text(named.name(), named.identifier(), named.place(), named.country());
        }
        return cells.text(pair.same(), pair.different());
    }

    private static DoubtfulPair.Named named(CsvRow row, int number) {
        return new DoubtfulPair.Named(row.text("name_" + number), row.text("identifier_" + number), row.text("place_" + number),
                row.text("country_" + number));
    }
}
