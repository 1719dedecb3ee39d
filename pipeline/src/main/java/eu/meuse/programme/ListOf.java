package eu.meuse.programme;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A list of things of one shape, none of them twice. */
record ListOf(Shape item, int least) implements Shape {

    @Override
    public void check(Node node, Checking in) {
        if (!(node instanceof Node.Items list)) {
            in.wrong(node, this);
            return;
        }
        if (list.items().size() < least) {
            in.problem(list.line(), "the list has " + list.items().size() + " items; " + least + " are needed");
        }
        Set<String> seen = new HashSet<>();
        for (Node one : list.items()) {
            item.check(one, in);
            if (one instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
                in.problem(one.line(), "\"" + scalar.text() + "\" stands in this list a second time");
            }
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", item.schema(), "minItems", least);
    }

    @Override
    public String expected() {
        return "a list, each item " + item.expected();
    }
}
