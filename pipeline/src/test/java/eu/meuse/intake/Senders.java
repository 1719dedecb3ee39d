package eu.meuse.intake;

import eu.meuse.identity.Pseudonyms;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The programme of the tests with source cards of their own making. */
public final class Senders {
    private final Path config;
    private final Path inputs;

    public Senders(Path folder) {
        this.config = folder.resolve("config");
        this.inputs = folder.resolve("inputs");
        Path checkout = Path.of(System.getProperty("meuse.root", ".."), "config");
        try (Stream<Path> files = Files.walk(checkout)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = config.resolve(checkout.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Senders card(String region, String text) {
        return write(config.resolve("ttc/sources/" + region + ".yaml"), utf8(text));
    }

    public Senders put(String path, String text) {
        return write(inputs.resolve(path), utf8(text));
    }

    public Senders put(String path, byte[] bytes) {
        return write(inputs.resolve(path), bytes);
    }

    public Definitions definitions() {
        Loaded loaded = DefinitionsLoader.load(config.resolve("ttc"));
        if (loaded instanceof Loaded.Complete complete) {
            return complete.definitions();
        }
        throw new AssertionError(loaded);
    }

    /** Reads all that was put, as Spark's tasks would: everything travels. */
    public Gathered read() throws Exception {
        Definitions definitions = definitions();
        Intake intake = (Intake) Travel.sent(new Intake(definitions, new Pseudonyms(new byte[32])));
        Gathered gathered = new Gathered();
        for (ReadingTask task : IntakePlan.tasks(Delivery.scan(inputs, definitions.programme()).files(), file -> true)) {
            intake.read((ReadingTask) Travel.sent(task), gathered);
        }
        return gathered;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Senders write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
