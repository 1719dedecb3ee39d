package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a card is garbled, the loader answers with problems that lie within the file, and never fails. */
class RandomFaultsTest {
    private static final String ODD = ":{}[]&*!|>\"'\t#-,?%@` \n0é\u0000";
    private static final long SEED = Long.getLong("meuse.seed", 20130401L);

    @TempDir
    private Path folder;

    @Test
    void aGarbledCardIsAProblemNotAFault() throws IOException {
        SmallConfiguration small = SmallConfiguration.in(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Random random = new Random(SEED);
        int faulty = 0;
        for (int i = 0; i < 150; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String whole = Files.readString(file);
            String garbled = garble(whole, random);
            Files.writeString(file, garbled);
            faulty += check(small, garbled, folder.relativize(file).toString(), "seed " + SEED + ", try " + i);
            Files.writeString(file, whole);
        }
        assertTrue(faulty > 75, "of 150 garbled cards only " + faulty + " were found faulty, seed " + SEED);
    }

    private static int check(SmallConfiguration small, String garbled, String file, String which) {
        Loaded loaded;
        try {
            loaded = small.load();
        } catch (RuntimeException e) {
            throw new AssertionError(which + ", " + file + ":\n" + garbled, e);
        }
        if (!(loaded instanceof Loaded.Faulty faulty)) {
            return 0;
        }
        long lines = garbled.lines().count() + 1;
        for (Problem problem : faulty.problems()) {
            assertTrue(problem.line() >= 0 && (!problem.file().equals(file) || problem.line() <= lines), which + ": " + problem);
            assertTrue(!problem.message().isBlank(), which);
        }
        return 1;
    }

    private static String garble(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(12));
        char odd = ODD.charAt(random.nextInt(ODD.length()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + odd + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + odd + text.substring(to);
            default -> text.substring(0, to) + text.substring(at);
        };
    }
}
