package eu.meuse.reports.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The figures of some indicators out of a bundle. Every pack asks for those of all packs before it, so that lines of other
 * indicators are passed over unread, and a figure that was published as it was computed is read once.
 */
final class SomeFigures {
    private static final int INDICATOR = FigureCells.HEADER.indexOf("indicator");

    private final Path dir;
    private final String programme;
    private final Quarter quarter;
    private final Predicate<String> wanted;
    private final Map<String, FigureRow> known = new HashMap<>();

    private SomeFigures(Path dir, String programme, Quarter quarter, Predicate<String> wanted) {
        this.dir = dir;
        this.programme = programme;
        this.quarter = quarter;
        this.wanted = wanted;
    }

    static BundleFigures read(Path dir, String programme, Quarter quarter, Predicate<String> wanted) throws IOException {
        SomeFigures some = new SomeFigures(dir, programme, quarter, wanted);
        return new BundleFigures(programme, quarter, some.in(BundleFiles.FIGURES), some.in(BundleFiles.PUBLIC_FIGURES));
    }

    private List<FigureRow> in(String name) throws IOException {
        CsvTable<FigureRow> table = FigureCells.table(name, programme, quarter);
        String text = Files.readString(dir.resolve(name), StandardCharsets.UTF_8);
        if (text.indexOf('"') >= 0) {
            // Something quoted may hold commas and line ends.
            return table.read(dir).stream().filter(row -> wanted.test(row.key().indicator())).toList();
        }
        List<String> lines = text.lines().skip(1).filter(this::isWanted).toList();
        List<String> unknown = lines.stream().filter(line -> !known.containsKey(line)).distinct().toList();
        Iterator<FigureRow> read = table.read(dir, text.lines().limit(1).findFirst().orElse(""), unknown).iterator();
        List<FigureRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(known.computeIfAbsent(line, any -> read.next()));
        }
        return rows;
    }

    private boolean isWanted(String line) {
        int from = 0;
        for (int column = 0; column < INDICATOR; column++) {
            from = line.indexOf(',', from) + 1;
        }
        int to = line.indexOf(',', from);
        return to < 0 || wanted.test(line.substring(from, to));
    }
}
