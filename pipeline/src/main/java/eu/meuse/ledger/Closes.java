package eu.meuse.ledger;

import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.StableJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The closed quarters of a ledger, a folder each: {@code closes/<quarter>/r<number>} with {@code bundle/},
 * {@code configuration/} and {@code close.json}. They are plain files that can be read on any machine and at any path.
 */
public final class Closes {
    private static final String MANIFEST = "close.json";
    private static final String BUNDLE = "bundle";
    private static final String CONFIGURATION = "configuration";

    private final Path folder;
    private final CloseSeals seals;

    private Closes(Path folder) {
        this.folder = folder;
        this.seals = new CloseSeals(folder);
    }

    /** Those of the ledger in a folder; the ledger is neither opened nor held. */
    public static Closes of(Path ledger) {
        return new Closes(ledger.resolve("closes"));
    }

    /**
     * The closes of a quarter, the first one first.
     *
     * @throws IOException where one cannot be read, or is not as it was written
     */
    public List<Close> of(Quarter quarter) throws IOException {
        List<Close> closes = new ArrayList<>();
        for (int number = 1; Files.isDirectory(place(quarter, number)); number++) {
            closes.add(read(place(quarter, number)));
        }
        return closes;
    }

    /** The latest close of a quarter; empty where it was never closed. */
    public Optional<Close> latest(Quarter quarter) throws IOException {
        List<Close> closes = of(quarter);
        return closes.isEmpty() ? Optional.empty() : Optional.of(closes.get(closes.size() - 1));
    }

    /** The quarters that have been closed, the first one first. */
    public List<Quarter> quarters() {
        String[] names = folder.toFile().list();
        return Stream.of(names == null ? new String[0] : names)
                .flatMap(name -> Quarter.parse(name).stream())
                .filter(quarter -> Files.isDirectory(place(quarter, 1)))
                .sorted()
                .toList();
    }

    /** The SHA-256 of a close's {@code close.json}, which names the hashes of all else: to be written into what is signed. */
    public String hash(Close close) throws IOException {
        return Sha256.hex(Files.readAllBytes(place(close.of(), close.number()).resolve(MANIFEST)));
    }

    /** The results as they were reported. */
    public ResultsBundle results(Close close) throws IOException {
        return BundleReader.read(place(close.of(), close.number()).resolve(BUNDLE));
    }

    /**
     * The figures of some indicators as they were reported.
     *
     * @param wanted whether an indicator is one of them
     */
    public BundleFigures figures(Close close, Predicate<String> wanted) throws IOException {
        return BundleReader.figures(place(close.of(), close.number()).resolve(BUNDLE), wanted);
    }

    /** The statement as it was signed. */
    public CoFinancing statement(Close close) throws IOException {
        return BundleReader.coFinancing(place(close.of(), close.number()).resolve(BUNDLE));
    }

    /**
     * The programme's folder of the configuration that the results were computed with.
     *
     * @param programme its id
     */
    public Path configuration(Close close, String programme) {
        return place(close.of(), close.number()).resolve(CONFIGURATION).resolve(programme);
    }

    /**
     * Keeps a close: its folder appears whole or not at all.
     *
     * @param results of the quarter
     * @param configuration path to text of every file they were computed with
     * @param number of the close
     * @param snapshots table to the snapshot that the results rest on
     * @param drafted told when all of it is written, beside its place
     * @throws IOException where what was written cannot be read back as it is: then there is no close
     */
    Close keep(
            ResultsBundle results, Map<String, String> configuration, int number, SortedMap<String, Long> snapshots,
            Runnable drafted) throws IOException {
        Path place = place(results.run().quarter(), number);
        Draft draft = Draft.beside(place);
        BundleWriter.write(results, draft.folder().resolve(BUNDLE));
        for (Map.Entry<String, String> file : configuration.entrySet()) {
            draft.write(CONFIGURATION + "/" + file.getKey(), file.getValue());
        }
        SortedMap<String, String> files = draft.hashes();
        Close close = new Close(
                results.run().quarter().toString(), number, results.run().programVersion(), results.run().configurationHash(),
                files.get(BUNDLE + "/figures.csv"), new TreeMap<>(snapshots), files);
        byte[] manifest = StableJson.bytes(close);
        draft.write(MANIFEST, new String(manifest, StandardCharsets.UTF_8));
        drafted.run();
        readBack(draft.folder());
        seals.keep(manifest(place), Sha256.hex(manifest));
        draft.publish(place, folder.getParent());
        return close;
    }

    /** What is final cannot be mended: what no reader would understand must be found before. */
    private void readBack(Path draft) throws IOException {
        try {
            read(draft);
            BundleReader.read(draft.resolve(BUNDLE));
        } catch (IOException unreadable) {
            throw new IOException(draft + ": what was written for the close cannot be read back, and the quarter is not closed; look to the disk and"
                    + " close it again (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    private Path place(Quarter quarter, int number) {
        return folder.resolve(quarter.toString()).resolve("r" + number);
    }

    private String manifest(Path place) {
        return folder.relativize(place.resolve(MANIFEST)).toString().replace('\\', '/');
    }

    private Close read(Path place) throws IOException {
        Path manifest = place.resolve(MANIFEST);
        String sealed = seals.of(manifest(place)).orElse("");
        if (!sealed.isEmpty() && !sealed.equals(Sha256.hex(Files.readAllBytes(manifest)))) {
            throw changed(manifest);
        }
        Close close = StableJson.read(manifest, Close.class);
        for (Map.Entry<String, String> file : close.files().entrySet()) {
            Path kept = place.resolve(file.getKey());
            if (!Files.isRegularFile(kept) || !Sha256.hex(Files.readAllBytes(kept)).equals(file.getValue())) {
                throw changed(kept);
            }
        }
        return close;
    }

    private static IOException changed(Path file) {
        return new IOException(file + " is not as it was when the quarter was closed; put the file back from a copy of the ledger");
    }
}
