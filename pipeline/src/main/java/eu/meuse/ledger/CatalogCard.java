package eu.meuse.ledger;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where a ledger's tables are registered, if not in its own folder: {@code catalog.properties} in that folder, with the
 * properties of an Iceberg catalog. {@code type} and {@code warehouse} must be among them; a value {@code env:NAME} stands
 * for an environment variable, so that no password need stand in a file.
 */
public final class CatalogCard {
    /** Name of the file. */
    public static final String FILE = "catalog.properties";
    private static final String ENVIRONMENT = "env:";

    private CatalogCard() {}

    /**
     * The properties of the catalog of the ledger in a folder; empty where its tables are in the folder itself.
     *
     * @throws UnusableCatalogException where the card lacks something
     * @throws IOException where it cannot be read
     */
    static Optional<Map<String, String>> of(Path ledger) throws IOException {
        Path file = ledger.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties written = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            written.load(in);
        }
        Map<String, String> properties = new TreeMap<>();
        written.stringPropertyNames().forEach(name -> properties.put(name, value(file, name, written.getProperty(name).strip())));
        for (String needed : new String[] {"type", "warehouse"}) {
            if (!properties.containsKey(needed)) {
                throw new UnusableCatalogException(file + ": it has no line '" + needed + " = …', which every catalog needs");
            }
        }
        return Optional.of(properties);
    }

    private static String value(Path file, String name, String value) {
        if (!value.startsWith(ENVIRONMENT)) {
            return value;
        }
        String variable = value.substring(ENVIRONMENT.length());
        String found = System.getenv(variable);
        if (found == null) {
            throw new UnusableCatalogException(file + ": " + name + " asks for the environment variable " + variable + ", which is not set");
        }
        return found;
    }
}
