package eu.meuse.intake;

import eu.meuse.intake.source.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the headings of the sender's card in a header that has more in their cells: a second language, a unit, something in
 * brackets. Only where no cell names their column, and one cell alone can be meant, which means nothing by itself. A per
 * cent sign tells a rate from an amount: a heading that has one in the card is found where the cell has one too, and a cell
 * with one is found by a heading without where the card says that the column holds rates.
 */
final class CardHeadings implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern RATE = Pattern.compile("(?iu)(^|\\s)(in|en|em|im)?\\s*%\\s*$|^\\s*%\\s*");

    private final TreeMap<String, Integer> own = new TreeMap<>();
    private final Set<Integer> rates;
    private final Units units;

    /**
     * What a card says.
     *
     * @param own its headings, and the positions of the columns that they mean
     * @param rates positions of the columns that hold rates by it
     */
    CardHeadings(Map<String, Integer> own, Set<Integer> rates, Units units) {
        this.own.putAll(own);
        this.rates = Set.copyOf(rates);
        this.units = units;
    }

    /** The header with the columns that are found so. */
    HeaderSearch.Candidate in(HeaderSearch.Candidate header) {
        List<TreeSet<Integer>> found = new ArrayList<>();
        header.cells().forEach(cell -> found.add(new TreeSet<>()));
        own.forEach((heading, column) -> {
            List<Integer> cells = header.names(column) ? List.of() : bearing(heading, column, header);
            if (cells.size() == 1) {
                found.get(cells.get(0)).add(column);
            }
        });
        List<List<Integer>> meanings = IntStream.range(0, found.size())
                .mapToObj(cell -> found.get(cell).size() == 1 ? List.copyOf(found.get(cell)) : header.meaning(cell)).toList();
        return meanings.equals(header.meanings()) ? header : header.meaning(meanings);
    }

    private List<Integer> bearing(String heading, int column, HeaderSearch.Candidate header) {
        Set<String> sought = forms(heading);
        return IntStream.range(0, header.cells().size())
                .filter(cell -> header.meaning(cell).isEmpty() && HeadingParts.canBeHeading(header.text(cell)))
                .filter(cell -> mayMean(heading, header.text(cell), column) && forms(header.text(cell)).stream().anyMatch(sought::contains))
                .boxed().toList();
    }

    private boolean mayMean(String heading, String cell, int column) {
        return isRate(heading) ? isRate(cell) : !isRate(cell) || rates.contains(column);
    }

    private static boolean isRate(String heading) {
        return heading.indexOf('%') >= 0;
    }

    /** Each line and each language of a heading, as it stands and without brackets and units. */
    private Set<String> forms(String heading) {
        Set<String> forms = new TreeSet<>();
        for (String line : LINE.split(heading)) {
            add(forms, line);
        }
        HeadingParts.of(heading).forEach(part -> add(forms, part));
        add(forms, heading);
        forms.remove("");
        return forms;
    }

    private void add(Set<String> forms, String text) {
        String open = BRACKETS.matcher(HeadingParts.plain(text.trim())).replaceAll(" ").trim();
        forms.add(Words.bare(HeadingParts.plain(text.trim())));
        forms.add(Words.bare(open));
        forms.add(Words.bare(units.without(RATE.matcher(open).replaceAll(" ").trim())));
    }
}
