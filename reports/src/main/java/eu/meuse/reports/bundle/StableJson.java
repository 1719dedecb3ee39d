package eu.meuse.reports.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON of which the same value always gives the same bytes: LF, entries of a map by their key. */
public final class StableJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer(
            new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private StableJson() {}

    /**
     * A value of records, lists, maps, texts and numbers as JSON, UTF-8, indented by two.
     *
     * @throws IllegalArgumentException where it holds anything else
     */
    public static byte[] bytes(Object value) {
        try {
            return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException unsuitable) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), unsuitable);
        }
    }

    /**
     * A record that {@link #bytes} has written.
     *
     * @throws BundleException where the file does not hold one
     * @throws IOException where it cannot be read
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        return read(file, MAPPER.constructType(type));
    }

    static <T> T read(Path file, TypeReference<T> type) throws IOException {
        return read(file, MAPPER.getTypeFactory().constructType(type));
    }

    private static <T> T read(Path file, JavaType type) throws IOException {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException broken) {
            throw new BundleException(place(file, broken) + broken.getOriginalMessage(), broken);
        }
    }

    private static String place(Path file, JsonProcessingException broken) {
        return broken.getLocation() == null ? file + ": " : file + ":" + broken.getLocation().getLineNr() + ": ";
    }
}
