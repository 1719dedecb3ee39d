package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Vocabulary;
import java.util.List;
import java.util.Map;

/** The header of an empty submission. */
public final class Template {
    private final Vocabulary vocabulary;

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

    private String heading(Column column, String language) {
        return vocabulary.headers().getOrDefault(column.name(), Map.of()).getOrDefault(language, List.of(column.name())).get(0);
    }

    private static String quoted(String heading) {
        return heading.contains(";") || heading.contains("\"") ? "\"" + heading.replace("\"", "\"\"") + "\"" : heading;
    }
}
