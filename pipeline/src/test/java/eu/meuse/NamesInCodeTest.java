package eu.meuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the program knows a programme, region, sector, indicator or source of a programme by name. */
final class NamesInCodeTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root", ".."));
    private static final Pattern LITERAL = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\\n]*", Pattern.DOTALL);

    @Test
    void noLiteralOfTheProgramIsANameOfTheConfiguration() throws IOException {
        Set<String> names = names();
        assertTrue(names.size() > 60, names.toString());
        List<String> known = new ArrayList<>();
        for (String module : List.of("pipeline", "reports")) {
            for (Path file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                known(Files.readString(file), names)
                        .forEach(name -> known.add(ROOT.relativize(file) + " knows \"" + name + "\""));
            }
        }
        assertEquals(List.of(), known);
    }

    @Test
    void aNameIsFoundInALiteralAndInAWordOfOneButNotInAComment() {
        Set<String> names = Set.of("north-1", "energy", "south-2");
        String code = "/** \"north-1\" */\n // \"south-2\"\n a(\"energy\", \"an energy of its own\", \"region = 'south-2'\");";
        assertEquals(List.of("energy", "south-2"), known(code, names).toList());
    }

    /** Names that are a whole literal; those with a hyphen, which no sentence holds by chance, also where they are a word of one. */
    private static Stream<String> known(String code, Set<String> names) {
        Matcher literal = LITERAL.matcher(COMMENT.matcher(code).replaceAll(""));
        List<String> found = new ArrayList<>();
        while (literal.find()) {
            String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
            Stream<String> words = Arrays.stream(text.split("[^A-Za-z0-9_-]+")).filter(word -> word.contains("-"));
            Stream.concat(Stream.of(text.strip()), words).distinct().filter(names::contains).forEach(found::add);
        }
        return found.stream();
    }

    /** Every name, but for those that are datasets of the contract too, as {@code events} is. */
    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path programme : programmes()) {
            Definitions definitions = ((Loaded.Complete) DefinitionsLoader.load(programme)).definitions();
            names.add(definitions.programme().id());
            definitions.programme().regions().forEach(region -> names.add(region.code()));
            if (definitions.programme().codeLists().containsKey("sector")) {
                definitions.programme().codeLists().get("sector").codes().forEach(code -> names.add(code.code()));
            }
            names.addAll(definitions.sources().keySet());
        }
        files(ROOT.resolve("config/indicators"), ".yaml").forEach(card -> names.add(card.getFileName().toString().replace(".yaml", "")));
        Arrays.stream(FactTable.values()).map(FactTable::dataset).forEach(names::remove);
        return names;
    }

    private static List<Path> programmes() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("config"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("programme.yaml"))).sorted().toList();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
