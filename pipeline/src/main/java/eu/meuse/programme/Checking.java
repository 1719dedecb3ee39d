package eu.meuse.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What shapes need to know while a file is checked.
 *
 * @param file as problems name it
 * @param languages in which every text for readers must be there
 * @param names kind of thing to the names that exist: {@code indicator}, {@code region} …
 */
record Checking(String file, List<String> languages, Map<String, Set<String>> names, Problems problems) {

    void problem(int line, String message) {
        problems.add(file, line, message);
    }

    void wrong(Node node, Shape shape) {
        String found = node instanceof Node.Scalar scalar ? "\"" + scalar.text() + "\""
                : node instanceof Node.Items ? "a list"
                : node instanceof Node.Keys ? "a mapping" : "nothing";
        problem(node.line(), found + " stands where " + shape.expected() + " is expected");
    }

    void unknown(int line, String what, String word, Collection<String> known) {
        String help = Nearest.to(word, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> !known.isEmpty() && known.size() <= 12 ? "; there are: " + String.join(", ", new TreeSet<>(known)) : "");
        problem(line, "unknown " + what + " \"" + word + "\"" + help);
    }

    void known(int line, String what, String word) {
        Set<String> known = names.getOrDefault(what, Set.of());
        if (!known.contains(word)) {
            unknown(line, what, word, known);
        }
    }
}
