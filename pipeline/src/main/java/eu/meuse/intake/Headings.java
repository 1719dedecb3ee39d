package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Vocabulary;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which headings mean which columns of a table, in any of the vocabulary's languages. */
final class Headings implements Serializable {
    private static final long serialVersionUID = 1;

    private final FactTable table;
    private final Map<String, TreeSet<Integer>> columns = new HashMap<>();

    Headings(FactTable table, Vocabulary vocabulary) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            add(column.name(), i);
            for (List<String> words : vocabulary.headers().getOrDefault(column.name(), Map.of()).values()) {
                for (String word : words) {
                    add(word, i);
                }
            }
        }
    }

    /** @param own the sender's own headings and what they mean, which goes before what the vocabulary says */
    Headings(FactTable table, Vocabulary vocabulary, Map<String, String> own) {
        this(table, vocabulary);
        own.keySet().forEach(heading -> columns.remove(Words.bare(heading)));
        own.forEach((heading, column) -> add(heading, Columns.find(table, column)));
    }

    private void add(String heading, int column) {
        columns.computeIfAbsent(Words.bare(heading), none -> new TreeSet<>()).add(column);
        columns.computeIfAbsent(Words.writtenOut(heading), none -> new TreeSet<>()).add(column);
    }

    FactTable table() {
        return table;
    }

    /**
     * Positions of the columns that a heading can mean, by the contract's order; more than one is a question. A unit or
     * remark in brackets behind it does not change what it means.
     */
    List<Integer> meaning(String heading) {
        List<Integer> whole = known(heading);
        int unit = Math.max(heading.indexOf('('), heading.indexOf('['));
        return whole.isEmpty() && unit > 0 ? known(heading.substring(0, unit)) : whole;
    }

    private List<Integer> known(String heading) {
        String bare = Words.bare(heading);
        return bare.isEmpty() ? List.of() : List.copyOf(columns.getOrDefault(bare, new TreeSet<>()));
    }

    /** How many different columns a row of cells names. */
    int recognised(List<String> cells) {
        TreeSet<Integer> found = new TreeSet<>();
        cells.forEach(cell -> found.addAll(meaning(cell)));
        return found.size();
    }
}
