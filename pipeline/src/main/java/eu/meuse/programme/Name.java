package eu.meuse.programme;

import java.util.Map;

/** The name of something else in the configuration: an indicator, a region … */
record Name(String what) implements Shape {

    @Override
    public void check(Node node, Checking in) {
        if (node instanceof Node.Scalar scalar) {
            in.known(scalar.line(), what, scalar.text());
        } else {
            in.wrong(node, this);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }

    @Override
    public String expected() {
        return "the name of one " + what;
    }
}
