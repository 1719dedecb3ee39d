package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The launcher for Windows starts what the other starts; it can only be compared here, not run. */
final class LaunchersTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root"));

    @Test
    void bothSetTheSamePropertiesAndStartTheSameJar() throws IOException {
        for (String pattern : new String[] {"-D(meuse[.]\\w+)=", "(meuse-pipeline-[\\d.]+jar)", "-Dmeuse.programme=([\\w/]+)", "(MEUSE_JAVA_\\w+)"}) {
            Set<String> names = found("meuse", pattern);
            assertFalse(names.isEmpty(), pattern);
            assertEquals(names, found("meuse.cmd", pattern), pattern);
        }
    }

    private static Set<String> found(String launcher, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(launcher))).results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
