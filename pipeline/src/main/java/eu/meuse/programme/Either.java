package eu.meuse.programme;

import java.util.List;
import java.util.Map;

/** A single value, or something with parts. */
record Either(Shape single, Shape parts) implements Shape {

    @Override
    public void check(Node node, Checking in) {
        if (node instanceof Node.Scalar) {
            single.check(node, in);
        } else if (node instanceof Node.Blank) {
            in.wrong(node, this);
        } else {
            parts.check(node, in);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("anyOf", List.of(single.schema(), parts.schema()));
    }

    @Override
    public String expected() {
        return single.expected() + " or " + parts.expected();
    }
}
