package eu.meuse.reports.bundle;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a bundle that this program or an earlier version of it wrote. */
public final class BundleReader {
    private BundleReader() {}

    /**
     * Reads the bundle in a folder.
     *
     * @throws BundleException where there is none, where a file is missing, changed, cut short or cannot be understood,
     *     where a newer version wrote it, and where its public figures show small counts of people
     * @throws IOException where a file cannot be read at all
     */
    public static ResultsBundle read(Path dir) throws IOException {
        BundleHead head = head(dir);
        RunInfo run = head.run();
        List<Indicator> indicators = StableJson.read(dir.resolve(BundleFiles.INDICATORS), BundleFiles.INDICATOR_LIST);
        return new ResultsBundle(
                run,
                indicators,
                StableJson.read(dir.resolve(BundleFiles.DIMENSIONS), BundleFiles.DIMENSION_LIST),
                BundleFiles.figures(BundleFiles.FIGURES, run).read(dir),
                published(dir, run, indicators),
                head.findings().read(dir),
                SourceCells.SUBMISSIONS.read(dir),
                MoneyCells.STATEMENT.read(dir),
                MoneyCells.FINANCING.read(dir),
                claims(dir),
                StableJson.read(dir.resolve(BundleFiles.OUTLINE), BundleFiles.SECTION_LIST),
                StableJson.read(dir.resolve(BundleFiles.EXPECTED), BundleFiles.EXPECTED_LIST),
                RestatementCells.read(dir),
                OrganisationCells.read(dir),
                coFinancing(dir),
                history(dir, run),
                ListingCells.read(dir));
    }

    /**
     * Reads the figures of some indicators of the bundle in a folder and nothing else.
     *
     * @param wanted whether an indicator is one of them
     * @throws BundleException where there is none, or where a file is missing or cannot be understood
     * @throws IOException where a file cannot be read at all
     */
    public static BundleFigures figures(Path dir, Predicate<String> wanted) throws IOException {
        BundleHead head = unchecked(dir);
        Map<String, String> files = new TreeMap<>(head.files());
        files.keySet().retainAll(Set.of(BundleFiles.FIGURES, BundleFiles.PUBLIC_FIGURES));
        check(dir, files);
        return new SomeFigures().read(dir, head.run().programme(), head.run().quarter(), wanted);
    }

    private static BundleHead head(Path dir) throws IOException {
        BundleHead head = unchecked(dir);
        check(dir, head.files());
        return head;
    }

    private static BundleHead unchecked(Path dir) throws IOException {
        Path file = dir.resolve(BundleHead.FILE);
        if (!Files.isRegularFile(file)) {
            throw new BundleException(dir + ": no results bundle here (" + BundleHead.FILE + " is missing); "
                    + "make one with the command figures");
        }
        int format = StableJson.read(file, new TypeReference<BundleHead.Form>() {}).format();
        if (format > BundleHead.FORMAT) {
            throw new BundleException(file + ": a newer version of Meuse wrote this bundle (format " + format
                    + ", this version reads up to " + BundleHead.FORMAT + "); use that version or a later one");
        }
        if (format < 1) {
            throw new BundleException(file + ": no format number; make the bundle again with the command figures");
        }
        BundleHead head = StableJson.read(file, new TypeReference<BundleHead>() {});
        if (head.run() == null || head.files() == null) {
            throw new BundleException(file + ": not whole; make the bundle again with the command figures");
        }
        return head;
    }

    private static void check(Path dir, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> expected : files.entrySet()) {
            Path file = dir.resolve(expected.getKey());
            if (!Files.isRegularFile(file)) {
                throw new BundleException(file + ": missing; make the bundle again with the command figures");
            }
            if (!Sha256.hex(Files.readAllBytes(file)).equals(expected.getValue())) {
                throw new BundleException(file + ": cut short or changed since the bundle was written; "
                        + "make the bundle again with the command figures");
            }
        }
    }

    private static List<PublishedLine> claims(Path dir) throws IOException {
        boolean exact = Files.exists(dir.resolve(SourceCells.CLAIMS.name()));
        return (exact ? SourceCells.CLAIMS : SourceCells.PUBLISHED).read(dir);
    }

    /** Bundles of earlier versions know their own quarter alone. */
    private static List<PastFigure> history(Path dir, RunInfo run) throws IOException {
        return Files.exists(dir.resolve(BundleFiles.HISTORY)) ? BundleFiles.history(run).read(dir) : List.of();
    }

    /**
     * The statement in a bundle's folder alone; of bundles of earlier versions, which hold its two tables, nothing.
     *
     * @throws BundleException where it cannot be understood
     * @throws IOException where it cannot be read at all
     */
    public static CoFinancing coFinancing(Path dir) throws IOException {
        Path file = dir.resolve(BundleFiles.CO_FINANCING);
        return Files.exists(file) ? StableJson.read(file, CoFinancing.class) : CoFinancing.NONE;
    }

    private static ProtectedFigures published(Path dir, RunInfo run, List<Indicator> indicators) throws IOException {
        Set<String> people = indicators.stream()
                .filter(Indicator::countsPeople)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        List<FigureRow> rows = BundleFiles.figures(BundleFiles.PUBLIC_FIGURES, run).read(dir);
        try {
            return ProtectedFigures.kept(rows, people, run.peopleThreshold());
        } catch (IllegalStateException open) {
            throw new BundleException(dir.resolve(BundleFiles.PUBLIC_FIGURES) + ": " + open.getMessage(), open);
        }
    }
}
