package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping with exactly one of several keys. */
record OneField(String what, List<Field> fields) implements Shape {

    static OneField of(String what, Field... fields) {
        return new OneField(what, List.of(fields));
    }

    @Override
    public void check(Node node, Checking in) {
        new Fields(what, fields).check(node, in);
        if (node instanceof Node.Keys keys && keys.entries().size() != 1) {
            in.problem(keys.line(), what + " has exactly one of the keys "
                    + String.join(", ", new Fields(what, fields).keys()));
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>(new Fields(what, fields).schema());
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        return schema;
    }

    @Override
    public String expected() {
        return what;
    }
}
