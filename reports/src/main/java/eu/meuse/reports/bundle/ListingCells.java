package eu.meuse.reports.bundle;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code listings.json}, which says what is listed, and a table for each list: there where anything is. */
final class ListingCells {
    private static final String HEAD = "listings.json";
    private static final String PUBLIC = "public-";
    private static final TypeReference<List<Head>> HEADS = new TypeReference<>() {};

    private ListingCells() {}

    /** A list without its rows. */
    private record Head(String section, String dataset, List<Listing.Column> columns) {}

    /** What describes the lists; nothing where there are none. */
    static SortedMap<String, byte[]> heads(List<Listing> listings) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!listings.isEmpty()) {
            files.put(HEAD, StableJson.bytes(listings.stream()
                    .map(listing -> new Head(listing.section(), listing.dataset(), listing.columns())).toList()));
        }
        return files;
    }

    /** The lists themselves, by the names of public tables. */
    static SortedMap<String, byte[]> tables(List<Listing> listings) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        listings.forEach(listing -> files.put(PUBLIC + listing.file(), listing.csv()));
        return files;
    }

    /** What a bundle's folder lists; nothing in one that an earlier version wrote. */
    static List<Listing> read(Path dir) throws IOException {
        List<Listing> listings = new ArrayList<>();
        if (Files.exists(dir.resolve(HEAD))) {
            for (Head head : StableJson.read(dir.resolve(HEAD), HEADS)) {
                Listing empty = new Listing(head.section(), head.dataset(), head.columns(), List.of());
                listings.add(new Listing(head.section(), head.dataset(), head.columns(),
                        table(PUBLIC + empty.file(), head.columns()).read(dir)));
            }
        }
        return List.copyOf(listings);
    }

    static CsvTable<List<String>> table(String name, List<Listing.Column> columns) {
        return new CsvTable<>(name, columns.stream().map(Listing.Column::name).toList(), CsvTable.byFirst(columns.size()),
                row -> cells(columns, row),
                row -> columns.stream().map(column -> row.text(column.name())).toList());
    }

    private static Cells cells(List<Listing.Column> columns, List<String> row) {
        Cells cells = new Cells();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).form() == Listing.Form.NUMBER) {
                cells.number(Optional.of(row.get(i)).filter(number -> !number.isEmpty()).map(BigDecimal::new));
            } else {
                cells.text(row.get(i));
            }
        }
        return cells;
    }
}
