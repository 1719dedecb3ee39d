package eu.meuse.programme;

import java.util.List;
import java.util.Map;

/** One word of a closed list. */
record Choice(String what, List<String> words) implements Shape {

    @Override
    public void check(Node node, Checking in) {
        if (!(node instanceof Node.Scalar scalar)) {
            in.wrong(node, this);
        } else if (!words.contains(scalar.text())) {
            in.unknown(scalar.line(), what, scalar.text(), words);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("enum", words);
    }

    @Override
    public String expected() {
        return "one " + what + " (" + String.join(", ", words) + ")";
    }
}
