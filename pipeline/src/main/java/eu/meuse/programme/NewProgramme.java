package eu.meuse.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The configuration of a programme that is begun: complete, commented, and ready for empty submissions.
 *
 * @param name of the programme, the same in every language until somebody translates it
 * @param languages of its documents, in order
 * @param start first day of its period
 * @param end last day of its period
 * @param regions those that submit, the lead partner's first
 * @param fund the lines of the funding statement beside the emblem
 * @param parts what it reports on
 */
public record NewProgramme(
        String name, List<String> languages, LocalDate start, LocalDate end, List<Region> regions, List<String> fund, Set<Part> parts) {
    private static final String MARK = " #@";
    private static final Map<String, List<String>> SPOKEN = Map.of("AT", List.of("de"), "BE", List.of("nl", "fr"), "CH", List.of("de", "fr"),
            "DE", List.of("de"), "FR", List.of("fr"), "IE", List.of("en"), "LI", List.of("de"), "LU", List.of("fr", "de"), "NL", List.of("nl"));
    private static final List<String> UNION = List.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final List<String> CARDS = List.of("programme", "report", "published", "organisations", "funding");

    /** What a programme reports on. */
    public enum Part { EVENTS, FUNDING, OPERATIONS, PARTNERSHIPS }

    /** @param country ISO 3166 alpha-2 */
    public record Region(String code, String country, String name) {}

    /** What the configuration must stand before it is there. */
    public interface Trial {
        /** @throws RuntimeException where it does not load */
        void load(Path folder);
    }

    /**
     * Writes it beside its place, tries it and moves it there: a configuration that does not load leaves nothing behind.
     *
     * @param folder that does not exist yet; what its name is, is the programme's id
     * @return the files, in order
     * @throws IOException where it cannot be written
     */
    public List<Path> begin(Path folder, Trial trial) throws IOException {
        Path beside = fresh(folder.toAbsolutePath().normalize());
        List<Path> begun = new ArrayList<>();
        try {
            write(beside, begun);
            trial.load(beside);
            Files.move(beside, folder);
        } catch (IOException | RuntimeException failed) {
            discard(beside, begun);
            throw failed;
        }
        return begun.stream().map(file -> folder.resolve(beside.relativize(file))).toList();
    }

    /** A folder of a name that nothing has, so that what is found in it afterwards was written here. */
    private static Path fresh(Path folder) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-begun" + (number == 1 ? "" : "-" + number)));
            } catch (FileAlreadyExistsException taken) {
                // Another programme, or what a run that was killed has left: it is not ours to touch.
                continue;
            }
        }
    }

    private static void discard(Path beside, List<Path> begun) throws IOException {
        for (Path file : begun) {
            Files.deleteIfExists(file);
        }
        for (Path empty : List.of(beside.resolve("sources"), beside)) {
            if (Files.isDirectory(empty) && isEmpty(empty)) {
                Files.delete(empty);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** @param begun gets each file before it is written: what the disk has no room for is there too */
    private void write(Path folder, List<Path> begun) throws IOException {
        for (String card : CARDS) {
            begun.add(folder.resolve(card + ".yaml"));
            write(folder.resolve(card + ".yaml"), filled(template(card), "../schema/", languages.get(0)));
        }
        Path sources = Files.createDirectory(folder.resolve("sources"));
        for (Region region : regions) {
            begun.add(sources.resolve(region.code() + ".yaml"));
            write(sources.resolve(region.code() + ".yaml"), filled(template("source"), "../../schema/", spoken(region.country())));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private String filled(String template, String schema, String language) {
        return template.lines().filter(this::isWanted).map(NewProgramme::unmarked).collect(Collectors.joining("\n", "", "\n"))
                .replace("{{schema}}", schema)
                .replace("{{languages}}", String.join(", ", languages))
                .replace("{{language}}", language)
                .replace("{{start}}", start.toString())
                .replace("{{end}}", end.toString())
                .replace("{{countries}}", Stream.concat(UNION.stream(), regions.stream().map(Region::country)).distinct().sorted().collect(Collectors.joining(", ")))
                .replace("{{lead}}", regions.get(0).code())
                .replace("{{titles}}", byLanguage("  ", quoted(name)))
                .replace("{{licence}}", byLanguage("  ", quoted("CC BY 4.0")))
                .replace("{{fund}}", byLanguage("    ", fund.stream().map(NewProgramme::quoted).collect(Collectors.joining(", ", "[", "]"))))
                .replace("{{regions}}", regions.stream().map(this::region).collect(Collectors.joining("\n")));
    }

    /** The first of the programme's languages that a country speaks, else the programme's first. */
    private String spoken(String country) {
        List<String> official = SPOKEN.getOrDefault(country, List.of());
        return languages.stream().filter(official::contains).findFirst().orElse(languages.get(0));
    }

    private boolean isWanted(String line) {
        int mark = line.lastIndexOf(MARK);
        List<String> of = List.of(line.substring(mark < 0 ? line.length() : mark + MARK.length()).split(","));
        return mark < 0 || parts.stream().anyMatch(part -> of.contains(part.name().toLowerCase(Locale.ROOT)));
    }

    private static String unmarked(String line) {
        int mark = line.lastIndexOf(MARK);
        return mark < 0 ? line : line.substring(0, mark);
    }

    private String region(Region region) {
        return "  " + region.code() + ":\n    country: " + region.country() + "\n    names:\n" + byLanguage("      ", quoted(region.name()));
    }

    private String byLanguage(String indent, String value) {
        return languages.stream().map(language -> indent + language + ": " + value).collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String template(String card) {
        try (InputStream in = NewProgramme.class.getResourceAsStream("init/" + card + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
