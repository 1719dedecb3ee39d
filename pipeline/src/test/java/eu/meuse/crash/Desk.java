package eu.meuse.crash;

import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The inputs, ledger and packs of a test: one region's files of two quarters, of which the second comes later, together
 * with a correction of the first.
 */
record Desk(Path folder) {
    static final Path ROOT = Path.of(System.getProperty("meuse.root", "..")).toAbsolutePath().normalize();
    static final String QUARTER = "2013-Q4";
    private static final String EARLIER = "2013-Q3";
    private static final String REGION = "be-limburg";
    /** A file of the first quarter that no correction replaces. */
    static final String WITHDRAWN = REGION + "/" + EARLIER + "/participations.csv";
    /** A programme of which a run is short. */
    private static final Path PROGRAMME = ROOT.resolve("pipeline/src/test/resources/crash/desk");
    private static final List<String> SHARED = List.of("vocabulary", "organisations");
    private static final List<String> INDICATORS = List.of("events", "participants", "voucher-amount");
    private static final List<String> DATASETS = List.of("events", "participations", "vouchers");

    /** One is taken in, and one is not, for want of an event. */
    private static final String CANARIES = """
            ,KMO,BE,BL-EV-05,Limburg (B),anna@%1$s.example,Works BVBA,Anna %1$s
            ,KMO,BE,,Limburg (B),bert@%1$s.example,Works BVBA,Bert %1$s
            """.formatted(Canaries.NAME);

    Path programme() {
        return folder.resolve("config/desk");
    }

    Path inputs() {
        return folder.resolve("inputs");
    }

    Path ledger() {
        return folder.resolve("ledger");
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Where processes of its own keep what they need for a while. */
    Path temporary() {
        return folder.resolve("temporary");
    }

    /** The options of a process that keep what it leaves behind at hand. */
    List<String> temporaryFiles() throws IOException {
        return List.of("-Djava.io.tmpdir=" + Files.createDirectories(temporary()));
    }

    Path pack() {
        return out().resolve("desk").resolve(QUARTER);
    }

    /** The command that makes the pack. */
    List<String> report() {
        return List.of(
                "report", "--programme", programme().toString(), "--inputs", inputs().toString(), "--ledger", ledger().toString(),
                "--out", out().toString(), "--quarter", QUARTER, "--languages", "en");
    }

    /** The programme, with what it takes of the words and indicators that all share. */
    void prepare() throws IOException {
        copy(PROGRAMME, programme());
        for (String shared : SHARED) {
            copy(ROOT.resolve("config").resolve(shared), folder.resolve("config").resolve(shared));
        }
        Path cards = Files.createDirectories(folder.resolve("config/indicators"));
        for (String indicator : INDICATORS) {
            Files.copy(ROOT.resolve("config/indicators").resolve(indicator + ".yaml"), cards.resolve(indicator + ".yaml"));
        }
    }

    void deliverTheFirstQuarter() throws IOException {
        deliver(EARLIER);
    }

    void deliverTheSecondAndACorrection() throws IOException {
        deliver(QUARTER);
        Files.writeString(inputs().resolve(REGION).resolve(QUARTER).resolve("participations.csv"), CANARIES, StandardOpenOption.APPEND);
        Path corrected = inputs().resolve(REGION).resolve(EARLIER).resolve("vouchers.csv");
        List<String> lines = Files.readAllLines(corrected);
        Files.write(corrected, lines.subList(0, lines.size() - 1));
    }

    private void deliver(String quarter) throws IOException {
        Path place = Files.createDirectories(inputs().resolve(REGION).resolve(quarter));
        for (String dataset : DATASETS) {
            Path file = ROOT.resolve("data-samples/ttc").resolve(REGION).resolve(quarter).resolve(dataset + ".csv");
            Files.copy(file, place.resolve(dataset + ".csv"));
        }
    }

    /** Path to SHA-256 of every file in a folder; none where there is no folder. */
    static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        for (Path file : entries(folder)) {
            if (Files.isRegularFile(file)) {
                bytes.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    /** Table to the number of its data files, and whatever else lies where a run may leave something. */
    SortedMap<String, Long> traces() throws IOException {
        SortedMap<String, Long> traces = new TreeMap<>();
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            boolean left = name.endsWith(".draft") || name.endsWith(".making") || name.endsWith(".earlier")
                    || name.startsWith("process-") || name.startsWith(".person");
            if (left) {
                traces.merge(folder.relativize(entry).toString(), 1L, Long::sum);
            } else if (name.endsWith(".parquet")) {
                traces.merge(entry.getParent().getParent().getFileName().toString(), 1L, Long::sum);
            }
        }
        return traces;
    }

    /** Makes ledger and packs as they were when they were put by. */
    void restore(Path putBy) throws IOException {
        delete(ledger());
        delete(out());
        copy(putBy.resolve("ledger"), ledger());
        copy(putBy.resolve("out"), out());
    }

    void putBy(Path place) throws IOException {
        copy(ledger(), place.resolve("ledger"));
        copy(out(), place.resolve("out"));
    }

    static void delete(Path folder) throws IOException {
        for (Path entry : entries(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(entry);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path entry : entries(from)) {
            Files.createDirectories(to.resolve(from.relativize(entry)).getParent());
            Files.copy(entry, to.resolve(from.relativize(entry)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.sorted().toList();
        }
    }
}
