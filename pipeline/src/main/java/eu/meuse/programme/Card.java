package eu.meuse.programme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A part of a card that has been checked, read without further questions. */
record Card(Node node) {

    /** What stands under a key that must be there. */
    Card at(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("unchecked card: no \"" + key + "\""));
    }

    Optional<Card> find(String key) {
        return node.at(key).map(Card::new);
    }

    String text() {
        return node.single().orElseThrow(() -> new IllegalStateException("unchecked card: no text"));
    }

    /** Whether it is a single text, without parts. */
    boolean isText() {
        return node instanceof Node.Scalar;
    }

    String text(String key) {
        return at(key).text();
    }

    BigDecimal number() {
        return new BigDecimal(text());
    }

    boolean flag(String key) {
        return find(key).map(Card::text).map("true"::equals).orElse(false);
    }

    /** The items of a list, or a single value as the only one. */
    List<String> texts() {
        return node.scalars().stream().map(Node.Scalar::text).toList();
    }

    List<String> texts(String key) {
        return find(key).map(Card::texts).orElse(List.of());
    }

    /** The items of a list of things with parts. */
    List<Card> items() {
        return node instanceof Node.Items list ? list.items().stream().map(Card::new).toList() : List.of();
    }

    /** A mapping, in the order of the file. */
    <T> Map<String, T> table(Function<Card, T> value) {
        Map<String, T> table = new LinkedHashMap<>();
        node.entries().forEach(entry -> table.put(entry.key(), value.apply(new Card(entry.value()))));
        return table;
    }

    <T> Map<String, T> table(String key, Function<Card, T> value) {
        return find(key).map(card -> card.table(value)).orElse(Map.of());
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
