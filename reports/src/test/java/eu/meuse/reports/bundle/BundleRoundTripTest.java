package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleRoundTripTest {
    @TempDir
    Path dir;

    @Test
    void readingGivesBackWhatWasWritten() throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            ResultsBundle bundle = RandomBundle.of(seed);
            Path there = dir.resolve("seed-" + seed);
            BundleWriter.write(bundle, there);
            ResultsBundle back = BundleReader.read(there);
            assertEquals(contents(bundle), contents(back), "seed " + seed);
            assertEquals(Set.copyOf(bundle.published().rows()), Set.copyOf(back.published().rows()), "seed " + seed);
        }
    }

    @Test
    void theSameBundleGivesTheSameBytesWhateverTheMachinesHabits() throws IOException {
        BundleWriter.write(RandomBundle.of(7), dir.resolve("here"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            BundleWriter.write(RandomBundle.of(7), dir.resolve("there"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(names(dir.resolve("here")), names(dir.resolve("there")));
        for (String name : names(dir.resolve("here"))) {
            assertArrayEquals(Files.readAllBytes(dir.resolve("here").resolve(name)),
                    Files.readAllBytes(dir.resolve("there").resolve(name)), name);
        }
    }

    /** All but the public figures, which have no equality; unsorted parts as sets. */
    private static Object contents(ResultsBundle bundle) {
        return Stream.of(bundle.run(), bundle.indicators(), bundle.dimensions(), Set.copyOf(bundle.figures()),
                Set.copyOf(bundle.findings()), Set.copyOf(bundle.submissions()), bundle.statement(),
                bundle.financing(), bundle.claims(), bundle.outline(), bundle.expected(), bundle.organisations(),
                bundle.coFinancing()).toList();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}
