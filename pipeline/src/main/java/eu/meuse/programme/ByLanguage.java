package eu.meuse.programme;

import java.util.Map;

/** Something for readers, in every language of the programme; more languages do no harm. */
record ByLanguage(Shape value) implements Shape {

    @Override
    public void check(Node node, Checking in) {
        new TableOf(Text.LANGUAGE, value).check(node, in);
        if (node instanceof Node.Keys keys) {
            for (String language : in.languages()) {
                if (keys.entry(language).isEmpty()) {
                    in.problem(keys.line(), "nothing is said in \"" + language + "\", a language of the programme");
                }
            }
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "type", "object",
                "propertyNames", Map.of("pattern", "^[a-z]{2}$"),
                "additionalProperties", value.schema());
    }

    @Override
    public String expected() {
        return "a mapping from language to " + value.expected();
    }
}
