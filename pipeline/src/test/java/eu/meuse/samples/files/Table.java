package eu.meuse.samples.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource of tab-separated lines; those that begin with {@code #} are comments. */
public final class Table {
    private Table() {}

    /** The cells of every line of a resource of this project's samples. */
    public static List<List<String>> read(String name) {
        return text(name).lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /** A resource as it stands. */
    public static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/eu/meuse/samples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
