package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.ledger.Close;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.ProtectedFigures;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.StableJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a closed quarter published is understood by what its cards said then. */
final class EarlierPacksTest {
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final Definitions TODAY = Configuration.load(Checkout.ROOT.resolve("config/ttc"));

    @TempDir
    private Path ledger;

    /** Participants were counted by organisation then; the card says otherwise today. */
    @Test
    void aCloseIsReadWithItsOwnCards() throws IOException {
        Path kept = close();
        Path card = kept.resolve("configuration/indicators/participants.yaml");
        Files.writeString(card, Files.readString(card).replace("count(distinct person_key)", "count(distinct organisation_key)"));
        Map<String, IndicatorCard> then = cards();
        assertEquals(Configuration.load(kept.resolve("configuration/ttc")).cards().get("participants").formula(), then.get("participants").formula());
        assertEquals(false, TODAY.cards().get("participants").formula().equals(then.get("participants").formula()));
    }

    /** Nobody can read that configuration any more. */
    @Test
    void aCloseOfAnEarlierVersionIsReadWithTheCardsOfToday() throws IOException {
        Files.writeString(close().resolve("configuration/indicators/participants.yaml"), "formula: of long ago\n");
        assertEquals(TODAY.cards().get("participants"), cards().get("participants"));
    }

    private Map<String, IndicatorCard> cards() throws IOException {
        Protector protector = new Protector(TODAY.cards(), 5, Optional.empty());
        List<Earlier> earlier = new EarlierPacks(ledger, PublishedPacks.of(ledger, List.of(), TODAY.cards())).all(protector);
        assertEquals(1, earlier.size());
        return earlier.get(0).cards();
    }

    private Path close() throws IOException {
        Path place = Files.createDirectories(ledger.resolve("closes/2013-Q1/r1"));
        BundleParts parts = new BundleParts(TODAY);
        BundleWriter.write(new ResultsBundle(parts.run(QUARTER, Map.of()), parts.indicators(), parts.dimensions(List.of()), List.of(),
                ProtectedFigures.audited(List.of(), rows -> List.of()), List.of(), List.of(), List.of(), List.of(), List.of(),
                TODAY.outline(), parts.expected(), List.of(), Organisations.NOT_MATCHED, CoFinancing.NONE, List.of(), List.of()), place.resolve("bundle"));
        for (String folder : List.of("ttc", "indicators", "vocabulary")) {
            copy(Checkout.ROOT.resolve("config").resolve(folder), place.resolve("configuration").resolve(folder));
        }
        Files.write(place.resolve("close.json"), StableJson.bytes(new Close("2013-Q1", 1, "1", TODAY.hash(), "", new TreeMap<>(), new TreeMap<>())));
        return place;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
