package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.meuse.disclosure.Earlier;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.ProtectedFigures;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published is never forgotten, whatever is made after it. */
final class PublishedPacksTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final Definitions DEFINITIONS = Configuration.load(Checkout.ROOT.resolve("config/ttc"));

    @TempDir
    private Path ledger;

    @Test
    void everyPackIsKeptAndTheSameOnce() throws IOException {
        keep(30);
        keep(30);
        keep(31);
        assertEquals(List.of(30L, 31L), kept());
        keep(30);
        assertEquals(List.of(31L, 30L), kept());
    }

    /** What the cards said then is read again as it was: every kind of formula of the programme. */
    @Test
    void whatWasCountedThenIsKnown() throws IOException {
        keep(30);
        Map<String, IndicatorCard> then = packs().of(cards -> id -> true).get(0).cards();
        Map<String, IndicatorCard> bare = new TreeMap<>();
        DEFINITIONS.cards().forEach((id, card) -> bare.put(id, card.withoutWords()));
        assertEquals(bare, then);
    }

    /** As earlier versions kept it. */
    @Test
    void aPackOfPlainTablesWithItsCardsInItsManifestIsRead() throws IOException {
        keep(30);
        Map<String, IndicatorCard> then = packs().of(cards -> id -> true).get(0).cards();
        Path place = Folders.within(ledger.resolve("published"), 2).get(0);
        JsonMapper json = new JsonMapper();
        ObjectNode manifest = (ObjectNode) json.readTree(place.resolve("pack.json").toFile());
        manifest.set("cards", json.readTree(place.resolve("cards.json").toFile()).get("cards"));
        ObjectNode files = (ObjectNode) manifest.get("files");
        files.remove("cards.json");
        Files.delete(place.resolve("cards.json"));
        for (String table : List.of("figures.csv", "public-figures.csv")) {
            byte[] plain;
            try (InputStream small = new GZIPInputStream(Files.newInputStream(place.resolve(table + ".gz")))) {
                plain = small.readAllBytes();
            }
            Files.write(place.resolve(table), plain);
            files.remove(table + ".gz");
            files.put(table, Sha256.hex(plain));
            Files.delete(place.resolve(table + ".gz"));
        }
        byte[] written = json.writeValueAsBytes(manifest);
        Files.write(place.resolve("pack.json"), written);
        Files.move(place, place.resolveSibling("000001-" + Sha256.hex(written).substring(0, 16)));
        Files.delete(ledger.resolve("published.txt"));
        assertEquals(List.of(30L), kept());
        assertEquals(then, packs().of(cards -> id -> true).get(0).cards());
    }

    /** A run that was killed in the middle of writing leaves what there was, and the next one goes on. */
    @Test
    void halfAPackIsNone() throws IOException {
        keep(30);
        Path draft = Files.createDirectories(ledger.resolve("published/2013-Q1/.draft"));
        Files.writeString(draft.resolve("figures.csv"), "half");
        assertEquals(List.of(30L), kept());
        keep(31);
        assertEquals(List.of(30L, 31L), kept());
    }

    @Test
    void aDamagedPackStopsWhatFollows() throws IOException {
        keep(30);
        Path place = Folders.within(ledger.resolve("published"), 2).get(0);
        for (String file : List.of("figures.csv.gz", "public-figures.csv.gz", "cards.json", "pack.json")) {
            byte[] whole = Files.readAllBytes(place.resolve(file));
            Files.write(place.resolve(file), new byte[] {'x'});
            assertEquals(place + ": what was published cannot be read, and without it nothing can be protected from being worked out;"
                    + " put the folder back from a copy of the ledger (" + place.resolve(file) + ": cut short or changed)",
                    assertThrows(IOException.class, this::kept).getMessage());
            Files.delete(place.resolve(file));
            assertTrue(assertThrows(IOException.class, this::kept).getMessage().contains(file));
            Files.write(place.resolve(file), whole);
        }
        assertEquals(List.of(30L), kept());
    }

    /** One of two that somebody took away is missed, and so is the folder as a whole, by whoever reads and whoever writes. */
    @Test
    void aPackThatIsGoneStopsWhatFollows() throws IOException {
        keep(30);
        keep(31);
        Path gone = Folders.within(ledger.resolve("published"), 2).get(0);
        Path away = ledger.resolve("away");
        Files.move(gone, away);
        String line = "2013-Q1/" + gone.toString().replaceFirst(".*-", "");
        assertEquals(ledger.resolve("published.txt") + " lists " + line + ", which is gone from the folder beside it: what it published cannot be"
                + " protected from being worked out; put the folder back from a copy of the ledger (where there is none, take the line away:"
                + " what the pack showed will be forgotten)", assertThrows(IOException.class, this::kept).getMessage());
        assertThrows(IOException.class, () -> keep(32));
        Files.move(away, gone);
        assertEquals(List.of(30L, 31L), kept());
        Folders.delete(ledger.resolve("published"));
        assertThrows(IOException.class, this::kept);
    }

    /** Killed before the list was written, or copied to a new ledger without it: it is made of what there is. */
    @Test
    void packsThatAreNotListedYetAreListedWithTheNext() throws IOException {
        keep(30);
        Files.delete(ledger.resolve("published.txt"));
        assertEquals(List.of(30L), kept());
        keep(31);
        assertEquals(2, Files.readAllLines(ledger.resolve("published.txt")).size());
    }

    /** What a programme published is known still where it is called otherwise. */
    @Test
    void aProgrammeThatIsRenamedHasPublishedWhatItHas() throws IOException {
        keep("ttc", 30);
        keep("top-clusters", 31);
        assertEquals(List.of(30L, 31L), kept());
    }

    /** An earlier version kept the last results alone: they are taken over before others take their place. */
    @Test
    void whatAnEarlierVersionKeptIsTakenOver() throws IOException {
        Path results = Files.createDirectories(ledger.resolve("results/2013-Q1/key"));
        BundleWriter.write(bundle(29), results);
        Files.createDirectories(ledger.resolve("published.draft/left/by"));
        assertEquals(List.of(29L), values(PublishedPacks.of(ledger, List.of(results), DEFINITIONS.cards())));
        Folders.delete(results);
        assertEquals(List.of(29L), kept());
        assertTrue(Files.notExists(ledger.resolve("published.draft.txt")));
    }

    @Test
    void aDamagedOneOfAnEarlierVersionStopsAsWell() throws IOException {
        Path results = Files.createDirectories(ledger.resolve("results/2013-Q1/key"));
        BundleWriter.write(bundle(29), results);
        Files.writeString(results.resolve("figures.csv"), "x");
        IOException told = assertThrows(IOException.class, () -> PublishedPacks.of(ledger, List.of(results), DEFINITIONS.cards()));
        assertTrue(told.getMessage().startsWith(results + ": what was published cannot be read"), told.getMessage());
        assertTrue(Files.notExists(ledger.resolve("published")));
    }

    private PublishedPacks packs() throws IOException {
        return PublishedPacks.of(ledger, List.of(), DEFINITIONS.cards());
    }

    private void keep(int people) throws IOException {
        keep("ttc", people);
    }

    private void keep(String programme, int people) throws IOException {
        packs().keep(new BundleFigures(programme, QUARTER, List.of(row(people)), List.of(row(people))), DEFINITIONS.cards());
    }

    private List<Long> kept() throws IOException {
        return values(packs());
    }

    private static List<Long> values(PublishedPacks packs) throws IOException {
        List<Earlier> earlier = packs.of(cards -> "participants"::equals);
        return earlier.stream().map(pack -> pack.figures().get(0).figure().known().orElseThrow().longValueExact()).toList();
    }

    private static FigureRow row(int people) {
        return new FigureRow(FigureKey.total("participants", Scope.QUARTER), new Figure.Known(BigDecimal.valueOf(people)), "persons", Optional.empty(), new Coverage(1, 1));
    }

    private static ResultsBundle bundle(int people) {
        BundleParts parts = new BundleParts(DEFINITIONS);
        return new ResultsBundle(parts.run(QUARTER, Map.of()), parts.indicators(), parts.dimensions(List.of()), List.of(row(people)),
                ProtectedFigures.audited(List.of(row(people)), rows -> List.of()), List.of(), List.of(), List.of(), List.of(), List.of(),
                DEFINITIONS.outline(), parts.expected(), List.of(), Organisations.NOT_MATCHED, CoFinancing.NONE, List.of(), List.of());
    }
}
