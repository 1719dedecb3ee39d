package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/configuration.md}: every key of every card, written from the same shapes as the schemas. */
final class ConfigurationText {
    /** A choice with more words than these is left to the schema. */
    private static final int SHOWN = 16;
    private static final Map<String, String> PLACES = places();

    private final StringBuilder text = new StringBuilder("""
            # Configuration: every key

            Written from the program, and a test compares. Keys in **bold** must be there. `.` goes into a key, `[]` into each item of a
            list, `<…>` stands for a name of your own. `./meuse verify` checks all of it and names every problem with file and line.
            """);

    private ConfigurationText() {}

    static String of() {
        ConfigurationText all = new ConfigurationText();
        PLACES.forEach((kind, place) -> {
            all.text.append("\n## `").append(place).append("`\n\n| key | value | |\n|---|---|---|\n");
            all.rows("", CardShapes.all().get(kind).schema());
        });
        return all.text.toString();
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        List.of("programme", "report", "published", "funding", "exchange-rates", "organisations")
                .forEach(card -> places.put(card, "config/<programme>/" + card + ".yaml"));
        places.put("source", "config/<programme>/sources/<region>.yaml");
        places.put("indicator", "config/indicators/<indicator>.yaml");
        places.put("vocabulary", "config/vocabulary/<language>.yaml");
        places.put("map", "config/maps/<map>.yaml");
        places.put("read-only", "config/vocabulary/read-only/<language>.yaml");
        return places;
    }

    private void rows(String path, Map<String, Object> schema) {
        List<?> required = schema.get("required") instanceof List<?> keys ? keys : List.of();
        map(schema, "properties").forEach((key, value) -> row(path + key, required.contains(key), inner(value)));
        if (schema.get("items") instanceof Map<?, ?> item) {
            rows(path.isEmpty() ? "[]." : path.substring(0, path.length() - 1) + "[].", inner(item));
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> value && isDeep(inner(value))) {
            rows(path + "<…>.", inner(value));
        }
        if (schema.get("anyOf") instanceof List<?> either) {
            either.forEach(one -> rows(path, inner(one)));
        }
    }

    private void row(String key, boolean required, Map<String, Object> schema) {
        String shown = required ? "**`" + key + "`**" : "`" + key + "`";
        text.append("| ").append(shown).append(" | ").append(value(schema)).append(" | ")
                .append(schema.getOrDefault("description", "").toString().replace("|", "\\|")).append(" |\n");
        rows(key + ".", schema);
    }

    private static boolean isDeep(Map<String, Object> schema) {
        return schema.containsKey("properties") || schema.get("additionalProperties") instanceof Map<?, ?> value && isDeep(inner(value))
                || schema.get("items") instanceof Map<?, ?> item && isDeep(inner(item));
    }

    private static String value(Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> words) {
            return words.size() > SHOWN ? "one of " + words.size() + " words"
                    : words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        } else if (schema.get("items") instanceof Map<?, ?> item) {
            return "list: " + value(inner(item));
        } else if (schema.get("additionalProperties") instanceof Map<?, ?> value) {
            return "mapping to " + value(inner(value));
        } else if (schema.get("anyOf") instanceof List<?> either) {
            return either.stream().map(one -> value(inner(one))).collect(Collectors.joining(", or "));
        }
        return schema.containsKey("properties") ? "keys below" : scalar(schema);
    }

    private static String scalar(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", "text");
        String plain = type.toString();
        return plain.equals("boolean") ? "`true` or `false`" : plain.equals("number") ? "number" : "text";
    }

    private static Map<String, Object> map(Map<String, Object> schema, String key) {
        return inner(schema.getOrDefault(key, Map.of()));
    }

    /** Keys of mappings are texts; their order is that of the shapes. */
    private static Map<String, Object> inner(Object map) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> inner.put(key.toString(), value));
        }
        return inner;
    }
}
