package eu.meuse.programme;

import java.util.Map;

/** A mapping whose keys are free within a shape. */
record TableOf(Shape key, Shape value) implements Shape {

    @Override
    public void check(Node node, Checking in) {
        if (!(node instanceof Node.Keys keys)) {
            in.wrong(node, this);
            return;
        }
        for (Node.Entry entry : keys.entries()) {
            key.check(new Node.Scalar(entry.key(), entry.line()), in);
            value.check(entry.value() instanceof Node.Blank ? new Node.Blank(entry.line()) : entry.value(), in);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return key instanceof Choice words
                ? Map.of("type", "object", "propertyNames", words.schema(), "additionalProperties", value.schema())
                : Map.of("type", "object", "additionalProperties", value.schema());
    }

    @Override
    public String expected() {
        return "a mapping from " + key.expected() + " to " + value.expected();
    }
}
