package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/guides/new-programme.md} as a newcomer follows it: its commands, its files, and what it says is printed. */
final class GuideWalkTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root", ".."));
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String LEFT_OUT = "...";

    @TempDir
    private Path desk;

    private final List<String> blocks = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        for (String shared : List.of("indicators", "vocabulary", "vocabulary/read-only", "organisations")) {
            Path folder = Files.createDirectories(desk.resolve("config").resolve(shared));
            try (Stream<Path> files = Files.list(ROOT.resolve("config").resolve(shared))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        StringBuilder block = new StringBuilder();
        for (String line : Files.readAllLines(ROOT.resolve("docs/guides/new-programme.md"))) {
            if (line.startsWith("    ")) {
                block.append(line.substring(4)).append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
    }

    @Test
    void whatTheGuideSaysIsPrintedIsPrinted() throws IOException {
        says(runs("./meuse init", 0), "config/first/programme.yaml");
        says(runs("./meuse verify", 0), "meuse: the configuration of first is complete");
        Files.createDirectories(desk.resolve("in/be-north/2020-Q4"));
        Path english = write("in/be-north/2020-Q4/projects.csv", block("Project ID;"));
        List<String> template = List.of(runs("./meuse template", 0).replace("\ufeff", "").strip().split(";"));
        assertTrue(template.containsAll(List.of(Files.readAllLines(english).get(0).split(";"))), template.toString());
        write("in/de-east/2020-Q4/projects.csv", block("Liste der Vorhaben"));
        says(runs("./meuse check", 3), "projects.csv: projects");
        write("config/first/sources/de-east.yaml", block("# yaml-language-server: $schema=../../schema/source"));
        says(runs("./meuse check", 0), "  Records: 2");
        says(runs("./meuse report", 0), "meuse: looking through in");
        List<String> figures = Files.readAllLines(desk.resolve("out/first/2020-Q4/internal/figures.csv"));
        block("first,2020-Q4,operations,").lines().forEach(line -> assertTrue(figures.contains(line), line));
    }

    private String block(String beginning) {
        return blocks.stream().filter(block -> block.startsWith(beginning)).findFirst().orElseThrow(() -> new AssertionError("nothing begins with " + beginning));
    }

    private Path write(String file, String text) throws IOException {
        Files.createDirectories(desk.resolve(file).getParent());
        return Files.writeString(desk.resolve(file), text);
    }

    /** Runs the first command that begins so, in the folder of the test; what it prints goes on as from there. */
    private String runs(String beginning, int exit) {
        String block = blocks.stream().filter(one -> one.contains(beginning)).findFirst().orElseThrow();
        String command = block.substring(block.indexOf(beginning)).replace("\\\n", " ").lines().findFirst().orElseThrow();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.split(" > ")[0]);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : inDesk(word.group(2)));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meuse.run(new PrintWriter(out, true), new PrintWriter(err, true), words.subList(1, words.size()).toArray(String[]::new));
        String said = (out.toString() + err).replace(desk + "/", "");
        assertEquals(exit, code, said);
        return said;
    }

    private String inDesk(String word) {
        boolean path = word.matches("(config|in|ledger|out)(/.*)?");
        return path ? desk.resolve(word).toString() : word;
    }

    /** Its lines stand there in their order; three points stand for any. */
    private void says(String said, String beginning) {
        List<String> wanted = block(beginning).lines().filter(line -> !line.equals(LEFT_OUT)).toList();
        List<String> found = said.lines().filter(wanted::contains).distinct().collect(Collectors.toList());
        assertEquals(wanted, found, said);
    }
}
