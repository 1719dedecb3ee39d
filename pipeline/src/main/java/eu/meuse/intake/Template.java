package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an empty submission consists of. */
public final class Template {
    private final Vocabulary vocabulary;

    /** Headings are the preferred ones of the vocabulary. */
    public Template(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The preferred headings of a dataset's columns, in the contract's order.
     *
     * @param language {@code de}, {@code en}, {@code fr} or {@code nl}; a column without a heading in it keeps its own name
     */
    public List<String> headings(FactTable table, String language) {
        return table.columns().stream().map(column -> heading(column, language)).toList();
    }

    /**
     * The headings as a line of CSV, with semicolons and a byte order mark: the form that spreadsheets of the four
     * languages open as a table and with its accents.
     */
    public String csv(FactTable table, String language) {
        return "\ufeff" + String.join(";", headings(table, language).stream().map(Template::quoted).toList()) + "\r\n";
    }

    /** The preferred heading of a column; its own name where the language has none. */
    public String heading(Column column, String language) {
        return vocabulary.headers().getOrDefault(column.name(), Map.of()).getOrDefault(language, List.of(column.name())).get(0);
    }

    /** The preferred words of a column's code list, in the order of documents; none where it is no code. */
    public List<String> words(Column column, String language) {
        return column.codeList().map(list -> vocabulary.values().getOrDefault(list, Map.of()).keySet().stream()
                .map(code -> word(column, code, language)).toList()).orElse(List.of());
    }

    /** The preferred word for a code of a column's list; the code itself where the language has none. */
    public String word(Column column, String code, String language) {
        return column.codeList()
                .map(list -> vocabulary.values().getOrDefault(list, Map.of()).getOrDefault(code, Map.of()).get(language))
                .map(words -> words.get(0))
                .orElse(code);
    }

    /** The decision on which a column that may stay empty must be filled in; empty where there is none. */
    public Optional<Condition> condition(FactTable table, Column column) {
        return !Canoniser.IF_AWARDED.contains(column.name()) ? Optional.empty() : table.columns().stream()
                .filter(decision -> decision.name().equals(Canoniser.DECISION))
                .findFirst()
                .map(decision -> new Condition(decision, Canoniser.AWARDED));
    }

    /** A column holds a code. */
    public record Condition(Column column, String code) {}

    private static String quoted(String heading) {
        return heading.contains(";") || heading.contains("\"") ? "\"" + heading.replace("\"", "\"\"") + "\"" : heading;
    }
}
