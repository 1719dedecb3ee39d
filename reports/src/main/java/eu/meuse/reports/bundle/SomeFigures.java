package eu.meuse.reports.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * Reads the figures of some indicators out of bundles. Every pack asks for those of all packs before it, so that lines of other
 * indicators are passed over unread, and a figure that stands in several tables and packs is read once.
 */
public final class SomeFigures {
    private static final int INDICATOR = FigureCells.HEADER.indexOf("indicator");

    /** What stands in a line behind programme and quarter, to what it says. */
    private final Map<String, FigureRow> known = new HashMap<>();

    /**
     * Reads the two tables of a bundle's figures, as a bundle or {@link BundleFigures#files} has them.
     *
     * @param wanted whether the figures of an indicator are asked for
     * @throws BundleException where one is missing or cannot be understood
     */
    public BundleFigures read(Path dir, String programme, Quarter quarter, Predicate<String> wanted) throws IOException {
        return new BundleFigures(programme, quarter,
                in(dir, FigureCells.table(BundleFiles.FIGURES, programme, quarter), wanted),
                in(dir, FigureCells.table(BundleFiles.PUBLIC_FIGURES, programme, quarter), wanted));
    }

    private List<FigureRow> in(Path dir, CsvTable<FigureRow> table, Predicate<String> wanted) throws IOException {
        String text = text(dir, table.name());
        if (text.indexOf('"') >= 0) {
            // Something quoted may hold commas and line ends.
            return table.read(dir, new StringReader(text)).stream().filter(row -> wanted.test(row.key().indicator())).toList();
        }
        List<String> figures = new ArrayList<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        text.lines().skip(1).forEach(line -> {
            int from = indicator(line);
            int to = line.indexOf(',', from);
            if (to < 0 || wanted.test(line.substring(from, to))) {
                String figure = line.substring(from);
                figures.add(figure);
                if (!known.containsKey(figure)) {
                    unknown.put(figure, line);
                }
            }
        });
        Iterator<FigureRow> read = table.read(dir, text.lines().findFirst().orElse(""), List.copyOf(unknown.values())).iterator();
        unknown.keySet().forEach(figure -> known.put(figure, read.next()));
        return figures.stream().map(known::get).toList();
    }

    private static String text(Path dir, String name) throws IOException {
        Path small = dir.resolve(name + BundleFigures.SMALL);
        if (Files.notExists(small)) {
            return Files.readString(dir.resolve(name), StandardCharsets.UTF_8);
        }
        try (InputStream text = new GZIPInputStream(Files.newInputStream(small))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int indicator(String line) {
        int from = 0;
        for (int column = 0; column < INDICATOR; column++) {
            from = line.indexOf(',', from) + 1;
        }
        return from;
    }
}
