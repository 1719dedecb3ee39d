package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.PartialResults;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.iceberg.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

class PartialsTest {
    @TempDir
    Path folder;

    private LedgerCatalog catalog;
    private Partials partials;

    @BeforeEach
    void open() throws IOException {
        catalog = LedgerCatalog.of(folder);
        partials = new Partials(catalog, new Unfinished(folder), 300_000);
    }

    @Test
    void whatIsKeptIsReadAgain() {
        partials.keep(results("a", "b"), Map.of("a", "place-a", "b", "place-b"));
        partials.keep(results("c"), Map.of("a", "place-a", "b", "place-b", "c", "place-c"));

        assertEquals(Set.of("place-a", "place-b", "place-c"), partials.layers());
        assertEquals(List.of(text(row("")), text(row(""))),
                partials.atHand(Set.of("place-b", "place-c")).stream().map(PartialsTest::text).toList());
        assertEquals(List.of(), partials.atHand(Set.of("place-d")));
        assertFalse(Files.exists(folder.resolve("unfinished")));
    }

    @Test
    void whatNobodyAsksForGoesWithItsFilesWhenItIsMuch() throws IOException {
        String[] many = Stream.iterate(0, i -> i + 1).limit(202).map(i -> "old-" + i).toArray(String[]::new);
        partials.keep(results(many), same(many));
        assertEquals(202, files());
        partials.keep(results("new"), Map.of("new", "new"));
        assertEquals(Set.of("new"), partials.layers());
        assertEquals(1, files());
    }

    @Test
    void aKilledWriterLeavesNothingThatStays() throws IOException {
        partials.keep(results("a"), Map.of("a", "a"));
        Table table = catalog.load(Tables.PARTIALS);
        new PartialWriter(table, Map.of("a", "a", "b", "b")).write(results("a", "b").collectAsList());
        assertEquals(3, files());
        new Orphans(table, true).clear();
        assertEquals(1, files());
        assertEquals(1, partials.atHand(Set.of("a")).size());
    }

    @Test
    void damagedResultsCanBeDropped() throws IOException {
        partials.keep(results("a"), Map.of("a", "a"));
        try (Stream<Path> all = Files.walk(tables().resolve("facts/partials/metadata"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "x");
            }
        }
        assertTrue(partials.dropAll());
        assertFalse(partials.dropAll());
        assertEquals(Set.of(), partials.layers());
    }

    @Test
    void theFilesTellNoBoundsOfValues() {
        partials.keep(results("a"), Map.of("a", "a"));
        catalog.load(Tables.PARTIALS).newScan().includeColumnStats().planFiles().forEach(task ->
                assertTrue(task.file().lowerBounds() == null || task.file().lowerBounds().isEmpty(), task.file()::toString));
    }

    /** Where the tables lie. */
    Path tables() {
        return folder.resolve("warehouse");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(tables().resolve("facts/partials/data"))) {
            return all.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }

    private static String text(Row row) {
        return row.getString(0) + row.getString(1) + row.getInt(2) + row.getList(3) + row.getList(4) + row.getList(5) + row.getList(6)
                + row.getList(7);
    }

    private static Map<String, String> same(String... layers) {
        Map<String, String> places = new HashMap<>();
        for (String layer : layers) {
            places.put(layer, layer);
        }
        return places;
    }

    private static Dataset<Row> results(String... layers) {
        return TestSpark.session().createDataFrame(Stream.of(layers).map(PartialsTest::row).toList(), PartialResults.SCHEMA);
    }

    private static Row row(String layer) {
        return RowFactory.create("PARTICIPATIONS", layer, 1, list(8049), list(), list("0f"), list(5L), list(new BigDecimal("1.000000")));
    }

    private static Seq<Object> list(Object... values) {
        return CollectionConverters.asScala(List.of(values)).toSeq();
    }
}
