package eu.meuse.cli;

import eu.meuse.programme.NewProgramme;
import eu.meuse.programme.NewProgramme.Part;
import eu.meuse.programme.NewProgramme.Region;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse init}. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Writes the configuration of a new programme, complete and commented."
        + " Asks on a terminal for what no option says.")
final class InitCommand implements Callable<Integer> {
    private static final Pattern REGION = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*):([A-Z]{2}):(.+)");
    private static final Pattern FOLDER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Folders of the configuration that hold no programme. */
    private static final Set<String> SHARED = Set.of("indicators", "vocabulary");

    private static final String A_PERIOD = "the period is two days, the first first, with two dots between them, 2021-01-01..2027-12-31, not ";

    @Parameters(paramLabel = "DIR", description = "Its folder, beside the indicators and the vocabulary: config/NAME.")
    private Path folder;

    @Option(names = "--name", paramLabel = "TEXT", description = "The programme's name.")
    private String name;

    @Option(names = "--period", paramLabel = "FROM..TO", description = "Its first and last day: 2021-01-01..2027-12-31.")
    private String period;

    @Option(names = "--regions", paramLabel = "CODE:CC:NAME,…", description = "Those that submit, the lead partner's first; CC is the"
            + " country: be-north:BE:North,de-east:DE:East.")
    private String regions;

    @Option(names = "--languages", paramLabel = "L,L…", description = "Of its documents: en,de,fr,nl.")
    private String languages;

    @Option(names = "--fund", paramLabel = "LINE|LINE…", description = "The lines of the funding statement beside the emblem.")
    private String fund;

    @Option(names = "--with", paramLabel = "PART,…", description = "What it reports on: events, funding, operations (these three unless said),"
            + " partnerships.")
    private String parts;

    @Option(names = "--verbose", description = "Show the stack trace of an error.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private record Period(LocalDate start, LocalDate end) {}

    @Override
    public Integer call() throws IOException {
        checkFolder();
        Asking asking = new Asking(Optional.ofNullable(System.console()).map(console -> new BufferedReader(console.reader())),
                spec.commandLine().getErr(), this::wrong);
        String title = asking.of("--name", name, "Name of the programme", text -> text);
        List<String> spoken = asking.of("--languages", languages, "Languages of its documents, e.g. en,de,fr,nl", this::languages);
        Period days = asking.of("--period", period, "First and last day, e.g. 2021-01-01..2027-12-31", this::period);
        NewProgramme programme = new NewProgramme(title, spoken, days.start(), days.end(),
                asking.of("--regions", regions, "Regions, the lead partner's first, e.g. be-north:BE:North,de-east:DE:East", this::regions),
                asking.of("--fund", fund, "Lines beside the EU emblem, parted by |, e.g. Co-funded by the European Union",
                        text -> List.of(text.split("\\|"))),
                parts(parts == null ? "events,funding,operations" : parts));
        List<Path> written = programme.begin(folder, tried -> Configuration.tried(tried, folder));
        written.forEach(file -> spec.commandLine().getOut().println(file));
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().println("meuse: the configuration is complete; look at it, then: ./meuse verify --programme " + folder);
        return Outcome.DONE.exitCode();
    }

    private void checkFolder() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (!FOLDER.matcher(folder.toAbsolutePath().normalize().getFileName().toString()).matches()) {
            throw wrong("the folder's name is the programme's id: write it in small letters, digits and hyphens");
        } else if (!SHARED.stream().allMatch(shared -> Files.isDirectory(parent.resolve(shared)))) {
            throw wrong("a programme's folder stands beside indicators and vocabulary, which are not in " + parent + ": name config/"
                    + folder.getFileName());
        } else if (Files.exists(folder)) {
            throw wrong(folder + " is there already: name another folder, or change what is in it");
        }
    }

    private List<String> languages(String text) {
        List<String> named = Arrays.stream(text.split(",")).map(String::strip).toList();
        Path vocabulary = folder.toAbsolutePath().normalize().resolveSibling("vocabulary");
        named.stream().filter(language -> !Files.isRegularFile(vocabulary.resolve(language + ".yaml"))).findFirst().ifPresent(unknown -> {
            throw wrong("'" + unknown + "' is no language of " + vocabulary + ": name those of its files, with commas between them");
        });
        if (named.stream().distinct().count() < named.size()) {
            throw wrong("a language is named twice: " + text);
        }
        return named;
    }

    private Period period(String text) {
        String[] days = text.split("\\.\\.");
        try {
            Period read = new Period(LocalDate.parse(days[0].strip()), LocalDate.parse(days[days.length - 1].strip()));
            if (days.length == 2 && !read.end().isBefore(read.start())) {
                return read;
            }
        } catch (DateTimeParseException noDay) {
            throw wrong(A_PERIOD + text);
        }
        throw wrong(A_PERIOD + text);
    }

    private List<Region> regions(String text) {
        List<Region> regions = Arrays.stream(text.split(",")).map(String::strip).map(this::region).toList();
        if (regions.stream().map(Region::code).distinct().count() < regions.size()) {
            throw wrong("two regions have the same code: " + text);
        }
        return regions;
    }

    private Region region(String text) {
        Matcher region = REGION.matcher(text);
        if (!region.matches()) {
            throw wrong("a region is code:COUNTRY:Name, be-north:BE:North, not " + text);
        }
        return new Region(region.group(1), region.group(2), region.group(3).strip());
    }

    private Set<Part> parts(String text) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String part : text.split(",")) {
            parts.add(Arrays.stream(Part.values()).filter(known -> known.name().equalsIgnoreCase(part.strip())).findFirst()
                    .orElseThrow(() -> wrong("'" + part + "' is nothing to report on; there are "
                            + Arrays.stream(Part.values()).map(known -> known.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
        }
        return parts;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
