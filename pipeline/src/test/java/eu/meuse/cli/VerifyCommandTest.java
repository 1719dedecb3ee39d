package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code meuse verify} says of a configuration that nobody else has looked at yet. */
final class VerifyCommandTest {
    private static final Path CONFIG = Path.of(System.getProperty("meuse.root", ".."), "config");

    @TempDir
    private Path copy;

    @BeforeEach
    void copyTheConfiguration() throws IOException {
        try (Stream<Path> files = Files.walk(CONFIG)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(CONFIG.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void formulasThatSparkWouldRefuseAreNamedWithFileAndLineAndWithAllOtherProblems() throws IOException {
        replace("indicators/vouchers-awarded.yaml", "where: decision = 'awarded'", "where: decision = 'awarded' and yaer(decided_on) > 2000");
        replace("indicators/voucher-amount.yaml", "aggregate: sum(amount)", "aggregate: median(amount)");
        replace("ttc/report.yaml", "breakdown: region", "breakdown: reigon");
        String said = verify(2);
        assertEquals(
                List.of("indicators/voucher-amount.yaml:" + line("indicators/voucher-amount.yaml", "median") + ": \"median\" is not usable here",
                        "indicators/vouchers-awarded.yaml:" + line("indicators/vouchers-awarded.yaml", "yaer")
                                + ": unknown function \"yaer\"; did you mean \"year\"?",
                        "ttc/report.yaml:" + line("ttc/report.yaml", "reigon") + ": unknown dimension \"reigon\"; did you mean \"region\"?"),
                said.lines().skip(1).map(line -> line.strip().replaceFirst("(\"median\" is not usable here).*", "$1")).toList());
        assertTrue(said.contains("has 3 problems; nothing was done"), said);
    }

    private String verify(int expected) {
        StringWriter err = new StringWriter();
        int code = Meuse.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "verify", "--programme", copy.resolve("ttc").toString());
        assertEquals(expected, code, err.toString());
        return err.toString();
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(copy.resolve(file));
        int at = text.indexOf(old);
        Files.writeString(copy.resolve(file), text.substring(0, at) + now + text.substring(at + old.length()));
    }

    private int line(String file, String word) throws IOException {
        List<String> lines = Files.readAllLines(copy.resolve(file));
        return (int) lines.stream().takeWhile(line -> !line.contains(word)).count() + 1;
    }
}
