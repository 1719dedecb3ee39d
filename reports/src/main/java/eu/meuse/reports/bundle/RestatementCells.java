package eu.meuse.reports.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code restatements.csv}, {@code public-restatements.csv} and {@code restatement-causes.csv}: there where a quarter was
 * closed before.
 */
final class RestatementCells {
    private static final CsvTable<Line<FigureChange>> FIGURES = changes("restatements.csv");
    private static final CsvTable<Line<FigureChange>> PUBLISHED = changes("public-restatements.csv");
    private static final CsvTable<Line<Cause>> CAUSES = new CsvTable<>(
            "restatement-causes.csv",
            Stream.concat(Stream.of("since", "until"), CauseCells.HEADER.stream()).toList(),
            CsvTable.byFirst(7),
            line -> CauseCells.write(new Cells().count(line.since(), line.until()), line.of()),
            row -> new Line<>((int) row.count("since"), (int) row.count("until"), CauseCells.read(row)));

    private RestatementCells() {}

    /** One line of a table, and between which closes something changed. */
    private record Line<T>(int since, int until, T of) {}

    private static CsvTable<Line<FigureChange>> changes(String name) {
        return new CsvTable<>(
                name,
                Stream.concat(Stream.of("since", "until"), ChangeCells.HEADER.stream()).toList(),
                CsvTable.byFirst(6),
                line -> ChangeCells.write(new Cells().count(line.since(), line.until()), line.of()),
                row -> new Line<>((int) row.count("since"), (int) row.count("until"), ChangeCells.read(row)));
    }

    /** The files of restatements; none where there are none. */
    static SortedMap<String, byte[]> files(List<Restatement> restatements) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!restatements.isEmpty()) {
            files.put(FIGURES.name(), FIGURES.bytes(restatements.stream().flatMap(one -> lines(one, one.figures())).toList()));
            files.put(PUBLISHED.name(), PUBLISHED.bytes(restatements.stream().flatMap(one -> lines(one, one.published())).toList()));
            files.put(CAUSES.name(), CAUSES.bytes(restatements.stream().flatMap(one -> lines(one, one.causes())).toList()));
        }
        return files;
    }

    private static <T> Stream<Line<T>> lines(Restatement restatement, List<T> of) {
        return of.stream().map(one -> new Line<>(restatement.since(), restatement.until(), one));
    }

    /** The restatements in a bundle's folder; none in one that an earlier version wrote. */
    static List<Restatement> read(Path dir) throws IOException {
        if (!Files.exists(dir.resolve(CAUSES.name()))) {
            return List.of();
        }
        Map<Integer, Restatement> bySince = new TreeMap<>();
        List<Line<FigureChange>> figures = FIGURES.read(dir);
        List<Line<FigureChange>> published = PUBLISHED.read(dir);
        List<Line<Cause>> causes = CAUSES.read(dir);
        Stream.of(figures, published, causes).flatMap(List::stream).forEach(line -> bySince.computeIfAbsent(line.since(), since ->
                new Restatement(since, line.until(), of(figures, since), of(published, since), of(causes, since).stream().sorted().toList())));
        return new ArrayList<>(bySince.values());
    }

    private static <T> List<T> of(List<Line<T>> lines, int since) {
        return lines.stream().filter(line -> line.since() == since).map(Line::of).toList();
    }
}
