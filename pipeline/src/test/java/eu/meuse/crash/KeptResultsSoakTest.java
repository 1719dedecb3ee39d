package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.cli.Meuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills while figures are computed of so many participations that their partial results are kept. */
@Tag("soak")
final class KeptResultsSoakTest {
    private static final int PARTICIPATIONS = 11_000;
    private static final int WHILE_COMPUTING = 6_000;
    private static final int WHILE_KEEPING = 300;
    private static final String HEADER = "Evenementnummer,E-mail,Organisatie,Naam,Type organisatie,Land,Regio van herkomst,Ondernemingsnummer";

    private static final String EVENT = """
            Sector,Aantal deelnemers,Doelgroep,Titel,Evenementnummer,Vorm,Regio,Datum
            ICT en hightechsystemen,,besloten,Open dag,BL-EV-MANY,Matchmaking,Provincie Limburg (B),2013-09-13
            """;

    @TempDir
    private Path folder;

    @Test
    void resultsThatARunWasKeepingWhenItWasKilledAreCountedAnew() throws IOException, InterruptedException {
        Desk desk = new Desk(folder.toRealPath());
        desk.prepare();
        desk.deliverTheFirstQuarter();
        deliverMany(desk);
        report(desk);
        Path putBy = desk.folder().resolve("put-by");
        desk.putBy(putBy);
        desk.deliverTheSecondAndACorrection();
        report(desk);
        SortedMap<String, String> pack = Desk.bytes(desk.pack());
        assertTrue(kept(desk) > kept(new Desk(putBy)), "the second run keeps results of its own");
        long seed = Long.getLong("meuse.soak.seed", System.nanoTime());
        System.out.println("soak: seed " + seed);
        Random random = new Random(seed);
        for (int round = 1; round <= Integer.getInteger("meuse.soak.kills", 100) / 4; round++) {
            desk.restore(putBy);
            long before = kept(desk);
            String moment = round % 2 == 0 ? killWhileComputing(desk, random) : killWhileKeeping(desk, before, random);
            String told = moment + "; kept results in " + before + " folders, then " + kept(desk);
            System.out.println("soak: " + told);
            report(desk);
            assertEquals(pack, Desk.bytes(desk.pack()), told);
        }
    }

    /** From the first folder of new results on, while they are written and committed. */
    private static String killWhileKeeping(Desk desk, long before, Random random) throws IOException, InterruptedException {
        Child child = Child.start(Meuse.class, desk.temporaryFiles(), desk.report());
        while (child.isAlive() && kept(desk) == before) {
            Thread.sleep(1);
        }
        long moment = random.nextInt(WHILE_KEEPING);
        child.killAfter(moment);
        return "killed " + moment + " ms after it began to keep";
    }

    private static String killWhileComputing(Desk desk, Random random) throws IOException, InterruptedException {
        Child child = Child.start(Meuse.class, desk.temporaryFiles(), desk.report());
        while (child.isAlive() && !child.told().contains("computing the figures")) {
            Thread.sleep(10);
        }
        long moment = random.nextInt(WHILE_COMPUTING);
        child.killAfter(moment);
        return "killed " + moment + " ms after it began to compute";
    }

    private static void report(Desk desk) throws IOException, InterruptedException {
        Child.Ended ended = Child.start(Meuse.class, desk.temporaryFiles(), desk.report()).ended();
        assertEquals(0, ended.code(), ended.told());
    }

    private static long kept(Desk desk) throws IOException {
        try (Stream<Path> layers = Files.list(desk.ledger().resolve("warehouse/facts/partials/data"))) {
            return layers.count();
        }
    }

    private static void deliverMany(Desk desk) throws IOException {
        Path list = desk.inputs().resolve(Desk.WITHDRAWN);
        Files.writeString(list.resolveSibling("events-2.csv"), EVENT);
        Files.write(list.resolveSibling("participations-2.csv"), Stream.concat(Stream.of(HEADER), IntStream.range(0, PARTICIPATIONS)
                .mapToObj(n -> "BL-EV-MANY,p%d@many.example,Works %d BVBA,Person %d,KMO,BE,Limburg (B),".formatted(n, n % 100, n))).toList());
    }
}
