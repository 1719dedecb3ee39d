package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of folders and files that somebody probably meant. */
final class NearestNames {
    private static final String MARK = "[\\s_.-]*(?:q|qu|quarter|quartal|trimestre|kwartaal|kw|t|k)?[\\s_.-]*";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)(\\d{4})" + MARK + "0?([1-4])");
    private static final Pattern YEAR_LAST = Pattern.compile("(?i)" + MARK + "0?([1-4])(?:\\.|e|er|ème)?" + MARK + "(\\d{4})");
    private static final Pattern STEM = Pattern.compile("\\p{L}+(?:_\\p{L}+)?");

    private final Set<String> regions;

    NearestNames(Set<String> regions) {
        this.regions = regions;
    }

    Optional<String> region(String name) {
        return Nearest.to(name.toLowerCase(Locale.ROOT), regions);
    }

    /** As the contract writes it: {@code 2023-Q4}. */
    static Optional<String> quarter(String name) {
        Matcher first = YEAR_FIRST.matcher(name);
        Matcher last = YEAR_LAST.matcher(name);
        return first.matches() ? Optional.of(first.group(1) + "-Q" + first.group(2))
                : last.matches() ? Optional.of(last.group(2) + "-Q" + last.group(1)) : Optional.empty();
    }

    /** A file of a dataset, with the extension that it has. */
    static Optional<String> file(String name) {
        List<String> datasets = Arrays.stream(FactTable.values()).map(FactTable::dataset).toList();
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot < 0 ? name.length() : dot).toLowerCase(Locale.ROOT);
        Matcher words = STEM.matcher(stem);
        return Stream.concat(Stream.of(stem), words.lookingAt() ? Stream.of(words.group()) : Stream.empty())
                .flatMap(word -> Nearest.to(word, datasets).stream()).findFirst()
                .map(dataset -> dataset + (dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT)));
    }
}
