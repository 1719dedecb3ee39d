package eu.meuse.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small complete configuration under {@code cards}, to be broken at will. */
record SmallConfiguration(Path root) {

    static SmallConfiguration in(Path root) throws IOException {
        Path cards = Checkout.file("pipeline/src/test/resources/cards");
        try (Stream<Path> files = Files.walk(cards)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(cards.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SmallConfiguration(root);
    }

    /** Puts one text in the place of another, which must stand there exactly once. */
    SmallConfiguration with(String file, String old, String now) throws IOException {
        String text = Files.readString(root.resolve(file));
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new AssertionError("\"" + old + "\" does not stand exactly once in " + file);
        }
        return write(file, text.replace(old, now));
    }

    SmallConfiguration write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text, StandardCharsets.UTF_8);
        return this;
    }

    Loaded load() {
        return DefinitionsLoader.load(root, root.resolve("small"));
    }

    /** All problems as they are printed; none where it loads. */
    List<String> problems() {
        return load() instanceof Loaded.Faulty faulty ? faulty.problems().stream().map(Problem::toString).toList() : List.of();
    }

    /** The whole configuration; fails where it does not load. */
    Definitions definitions() {
        if (load() instanceof Loaded.Complete complete) {
            return complete.definitions();
        }
        throw new AssertionError(problems().toString());
    }
}
