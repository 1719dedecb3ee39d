package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping with keys of its own. */
record Fields(String what, List<Field> fields) implements Shape {

    static Fields of(String what, Field... fields) {
        return new Fields(what, List.of(fields));
    }

    @Override
    public void check(Node node, Checking in) {
        if (!(node instanceof Node.Keys keys)) {
            in.wrong(node, this);
            return;
        }
        keys.entries().forEach(entry -> checkEntry(entry, in));
        for (Field field : fields) {
            if (field.required() && keys.entry(field.key()).isEmpty() && !isMisspelt(field, keys)) {
                in.problem(keys.line(), "key \"" + field.key() + "\" is missing: " + field.description());
            }
        }
    }

    private void checkEntry(Node.Entry entry, Checking in) {
        Optional<Field> field = fields.stream().filter(each -> each.key().equals(entry.key())).findFirst();
        if (field.isEmpty()) {
            in.unknown(entry.line(), "key", entry.key(), keys());
        } else if (!(entry.value() instanceof Node.Blank)) {
            field.get().shape().check(entry.value(), in);
        } else {
            in.problem(entry.line(), "key \"" + entry.key() + "\" has no value; leave the key out or give it "
                    + field.get().shape().expected());
        }
    }

    /** A key that was meant is not missing too. */
    private boolean isMisspelt(Field field, Node.Keys keys) {
        return keys.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> !keys().contains(key))
                .anyMatch(key -> Nearest.to(key, keys()).equals(Optional.of(field.key())));
    }

    List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.key(), field.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", fields.stream().filter(Field::required).map(Field::key).toList());
        schema.put("properties", properties);
        return schema;
    }

    @Override
    public String expected() {
        return what + " (keys " + String.join(", ", keys()) + ")";
    }
}
