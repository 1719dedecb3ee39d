package eu.meuse.programme;

import java.util.List;
import java.util.Optional;

/** A part of a YAML file, with the 1-based line on which it starts. */
sealed interface Node {

    int line();

    /** A single value, as it is written. */
    record Scalar(String text, int line) implements Node {}

    /** Nothing: a key without a value. */
    record Blank(int line) implements Node {}

    /** A list. */
    record Items(List<Node> items, int line) implements Node {}

    /** A mapping, in the order of the file; no key stands twice. */
    record Keys(List<Entry> entries, int line) implements Node {

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /** A key with its line and what it holds. */
    record Entry(String key, int line, Node value) {}

    /** What stands under a key; empty where this is no mapping or the key is not there or blank. */
    default Optional<Node> at(String key) {
        return this instanceof Keys keys
                ? keys.entry(key).map(Entry::value).filter(value -> !(value instanceof Blank))
                : Optional.empty();
    }

    /** The entries of a mapping; none for anything else. */
    default List<Entry> entries() {
        return this instanceof Keys keys ? keys.entries() : List.of();
    }

    /** The items of a list, or the single value as the only one; none for a mapping or nothing. */
    default List<Scalar> scalars() {
        if (this instanceof Scalar scalar) {
            return List.of(scalar);
        }
        return this instanceof Items list
                ? list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList()
                : List.of();
    }

    /** The text of a single value; empty for anything else. */
    default Optional<String> single() {
        return this instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
