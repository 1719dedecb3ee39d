package eu.meuse.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the checkout that the tests hold against the program. */
final class Checkout {
    private Checkout() {}

    static Path file(String name) {
        return Path.of(System.getProperty("meuse.root", "..")).resolve(name);
    }

    static Definitions ttc() {
        return definitions("ttc");
    }

    static Definitions definitions(String programme) {
        Loaded loaded = DefinitionsLoader.load(file("config").resolve(programme));
        if (loaded instanceof Loaded.Faulty faulty) {
            throw new AssertionError(faulty.problems().toString());
        }
        return ((Loaded.Complete) loaded).definitions();
    }

    /**
     * What a generated file holds; {@code -Dmeuse.update=true} writes it anew first.
     */
    static String generated(String name, String expected) throws IOException {
        if (Boolean.getBoolean("meuse.update")) {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), expected, StandardCharsets.UTF_8);
        }
        return Files.isRegularFile(file(name)) ? Files.readString(file(name), StandardCharsets.UTF_8) : "";
    }
}
