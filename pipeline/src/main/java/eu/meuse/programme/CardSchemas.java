package eu.meuse.programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas under {@code config/schema}, by which editors complete cards: the loader's own shapes, written out. */
public final class CardSchemas {
    private CardSchemas() {}

    /** File name to text, for every kind of card. */
    public static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        CardShapes.all().forEach((kind, shape) -> files.put(kind + ".schema.json", text(kind, shape)));
        return files;
    }

    private static String text(String kind, Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "Meuse " + kind + " card");
        schema.putAll(new TreeMap<>(shape.schema()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
            write(schema, json);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            // Only a linked map has an order that means something.
            writeMap(map instanceof LinkedHashMap ? map : new TreeMap<>(map), json);
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }
}
