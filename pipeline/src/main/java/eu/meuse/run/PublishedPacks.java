package eu.meuse.run;

import eu.meuse.disclosure.Earlier;
import eu.meuse.ledger.Draft;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.SomeFigures;
import eu.meuse.reports.bundle.StableJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The figures of every pack that was ever made, a folder each: {@code published/<quarter>/<number>-<hash>}, with both tables of
 * figures, what they count in {@code cards.json}, and the hashes of these in {@code pack.json}. Nothing in it is ever taken away, as nothing that was published is. A pack
 * that is the same as an earlier one is kept once, as the last. Whatever programme's they are: one that is called otherwise now has
 * published what it has.
 */
final class PublishedPacks {
    private static final String FOLDER = "published";
    private static final String MANIFEST = "pack.json";
    private static final String CARDS = "cards.json";
    private static final int HASH = 16;

    private final Path folder;
    private final PublishedIndex index;

    /** @param cards id to card, of the indicators of a pack without a file for them; @param files name to SHA-256 */
    private record Manifest(String programme, String quarter, Optional<Map<String, IndicatorCard>> cards, SortedMap<String, String> files) {}

    private PublishedPacks(Path folder) {
        this.folder = folder;
        this.index = new PublishedIndex(folder);
    }

    /**
     * Those of a ledger. One of an earlier version kept the last results of each quarter alone: these are taken over.
     *
     * @param kept those results
     * @param cards id to card, by which they are understood
     */
    static PublishedPacks of(Path ledger, List<Path> kept, Map<String, IndicatorCard> cards) throws IOException {
        Path place = ledger.resolve(FOLDER);
        new PublishedPacks(place).requireAll();
        if (!kept.isEmpty() && !Files.exists(place)) {
            PublishedPacks taken = new PublishedPacks(ledger.resolve(FOLDER + ".draft"));
            Folders.delete(taken.folder);
            for (Path results : kept) {
                taken.write(read(results, () -> BundleReader.figures(results, any -> true)), cards);
            }
            Files.move(taken.folder, place, StandardCopyOption.ATOMIC_MOVE);
        }
        PublishedPacks packs = new PublishedPacks(place);
        packs.index.keep(packs.present());
        return packs;
    }

    /** Keeps a pack before anybody can see it. */
    void keep(BundleFigures pack, Map<String, IndicatorCard> cards) throws IOException {
        requireAll();
        write(pack, cards);
        index.keep(present());
    }

    private void write(BundleFigures pack, Map<String, IndicatorCard> cards) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(pack.files());
        files.put(CARDS, PackCards.bytes(cards));
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, Sha256.hex(bytes)));
        files.put(MANIFEST, StableJson.bytes(new Manifest(pack.programme(), pack.quarter().toString(), Optional.empty(), hashes)));
        write(pack.quarter(), Sha256.hex(files.get(MANIFEST)).substring(0, HASH), files);
    }

    private void write(Quarter quarter, String hash, Map<String, byte[]> files) throws IOException {
        List<Path> before = packs(quarter.toString());
        Optional<Path> same = before.stream().filter(pack -> pack.toString().endsWith("-" + hash)).findFirst();
        if (!before.isEmpty() && same.equals(Optional.of(before.get(before.size() - 1)))) {
            return;
        }
        int number = before.isEmpty() ? 1 : number(before.get(before.size() - 1)) + 1;
        Path place = folder.resolve(quarter.toString()).resolve("%06d-%s".formatted(number, hash));
        if (same.isPresent()) {
            Files.move(same.get(), place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Draft draft = Draft.beside(place);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(draft.folder().resolve(file.getKey()), file.getValue());
        }
        draft.publish(place, folder.getParent());
    }

    /**
     * All of them, of each quarter the first first.
     *
     * @param needed of the cards of a pack, of which indicators its figures are asked for
     * @throws IOException where one is gone, or not as it was written: what it published could no longer be protected
     */
    List<Earlier> of(Function<Map<String, IndicatorCard>, Predicate<String>> needed) throws IOException {
        requireAll();
        List<Earlier> packs = new ArrayList<>();
        PackCards known = new PackCards(needed);
        SomeFigures reader = new SomeFigures();
        for (Path quarter : Folders.within(folder, 1)) {
            for (Path place : packs(quarter.getFileName().toString())) {
                Manifest manifest = read(place, () -> manifest(place));
                packs.add(read(place, () -> pack(place, manifest, known, reader)));
            }
        }
        return packs;
    }

    private static Earlier pack(Path place, Manifest manifest, PackCards known, SomeFigures reader) throws IOException {
        PackCards.Of counted = manifest.cards().isPresent()
                ? known.of(manifest.cards().get()) : known.of(place.resolve(CARDS), manifest.files().get(CARDS));
        BundleFigures figures = reader.read(
                place, manifest.programme(), Quarter.parse(manifest.quarter()).orElseThrow(), counted.needed());
        return new Earlier(figures.quarter(), figures.figures(), figures.published(), counted.cards());
    }

    private static Manifest manifest(Path place) throws IOException {
        Path file = place.resolve(MANIFEST);
        if (!place.toString().endsWith("-" + Sha256.hex(Files.readAllBytes(file)).substring(0, HASH))) {
            throw new IOException(file + ": cut short or changed");
        }
        Manifest manifest = StableJson.read(file, Manifest.class);
        for (Map.Entry<String, String> expected : manifest.files().entrySet()) {
            if (!Sha256.hex(Files.readAllBytes(place.resolve(expected.getKey()))).equals(expected.getValue())) {
                throw new IOException(place.resolve(expected.getKey()) + ": cut short or changed");
            }
        }
        return manifest;
    }

    private void requireAll() throws IOException {
        index.requireAllOf(present());
    }

    /** Quarter and hash of each. */
    private SortedSet<String> present() throws IOException {
        SortedSet<String> present = new TreeSet<>();
        for (Path quarter : Folders.within(folder, 1)) {
            String name = quarter.getFileName().toString();
            packs(name).forEach(pack -> present.add(name + pack.getFileName().toString().replaceFirst(".*-", "/")));
        }
        return present;
    }

    private List<Path> packs(String quarter) throws IOException {
        return Folders.within(folder.resolve(quarter), 1).stream().filter(pack -> !pack.getFileName().toString().startsWith(".")).toList();
    }

    private static int number(Path pack) {
        String name = pack.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Path place, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException damaged) {
            throw new IOException(place + ": what was published cannot be read, and without it nothing can be protected from being"
                    + " worked out; put the folder back from a copy of the ledger (" + damaged.getMessage() + ")", damaged);
        }
    }
}
