package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A key that a mapping may have.
 *
 * @param required whether it must be there
 * @param description for editors and for the manual
 */
record Field(String key, boolean required, Shape shape, String description) {

    static Field must(String key, Shape shape, String description) {
        return new Field(key, true, shape, description);
    }

    static Field may(String key, Shape shape, String description) {
        return new Field(key, false, shape, description);
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.putAll(new java.util.TreeMap<>(shape.schema()));
        return schema;
    }
}
