package eu.meuse.intake;

import eu.meuse.intake.source.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the headings of the sender's card in a header, whatever the vocabulary says of it: a cell that bears one in full, else
 * one of which it is a line, a language or what stands below a group, where no other cell can be meant; where another bears the
 * column's name in full both mean it, so that the sender is asked. What shares only
 * such a part with a heading of the card is taken where neither the cell nor the column is known otherwise. A per cent sign
 * tells a rate from an amount: a heading that has one in the card is found where the cell has one too, and a cell with one is
 * found by a heading without where the card says that the column holds rates.
 */
final class CardHeadings implements Serializable {
    private static final long serialVersionUID = 1;
    /** Of a heading whose column is not read. */
    private static final int NONE = -1;

    private final TreeMap<String, Integer> own = new TreeMap<>();
    private final Set<Integer> rates;
    private final Map<String, Integer> known;
    private final HeadingForms forms;

    /**
     * What a card says.
     *
     * @param own its headings, and the positions of the columns that they mean
     * @param leftOut its headings of columns that are not read
     * @param rates positions of the columns that hold rates by it
     * @param known what the vocabulary calls columns in full, by letters and digits alone, and their positions
     */
    CardHeadings(Map<String, Integer> own, List<String> leftOut, Set<Integer> rates, Units units, Map<String, Integer> known) {
        this.own.putAll(own);
        this.known = known;
        leftOut.forEach(heading -> this.own.put(heading, NONE));
        this.rates = Set.copyOf(rates);
        this.forms = new HeadingForms(units);
    }

    /** The header with the columns that are found so, each nowhere else. */
    HeaderSearch.Candidate in(HeaderSearch.Candidate header) {
        Map<Integer, Set<Integer>> claims = claims(header);
        if (claims.isEmpty()) {
            return header;
        }
        Set<Integer> claimed = new HashSet<>();
        claims.forEach((cell, columns) -> columns.stream().filter(column -> !isContested(cell, column, claims.keySet(), header)).forEach(claimed::add));
        List<List<Integer>> meanings = IntStream.range(0, header.cells().size()).mapToObj(cell -> claims.containsKey(cell)
                ? claims.get(cell).stream().filter(column -> column != NONE).toList()
                : header.meaning(cell).stream().filter(column -> !claimed.contains(column)).toList()).toList();
        return meanings.equals(header.meanings()) ? header : header.meaning(meanings);
    }

    /** Whether a cell bears but a part of what the card says, and another the column's name in full: nobody but the sender knows which is meant. */
    private boolean isContested(int cell, int column, Set<Integer> claimed, HeaderSearch.Candidate header) {
        String bare = Words.bare(header.text(cell));
        return own.entrySet().stream().noneMatch(heading -> heading.getValue() == column && Words.bare(heading.getKey()).equals(bare))
                && IntStream.range(0, header.cells().size()).filter(other -> !claimed.contains(other))
                        .anyMatch(other -> Integer.valueOf(column).equals(known.get(Words.bare(header.text(other)))) && header.meaning(other).contains(column));
    }

    /** Cell to the columns that the card means by it. */
    private Map<Integer, Set<Integer>> claims(HeaderSearch.Candidate header) {
        Map<Integer, Set<Integer>> claims = new TreeMap<>();
        Set<Integer> found = new HashSet<>();
        for (HeadingForms.Likeness likeness : HeadingForms.Likeness.values()) {
            Map<Integer, Set<Integer>> these = new HashMap<>();
            own.forEach((heading, column) -> {
                List<Integer> cells = found.contains(column) ? List.of() : bearing(heading, column, header, likeness);
                if (cells.size() == 1 && !claims.containsKey(cells.get(0))) {
                    these.computeIfAbsent(cells.get(0), none -> new TreeSet<>()).add(column);
                } else if (cells.size() > 1 && likeness == HeadingForms.Likeness.EXACT) {
                    cells.forEach(cell -> these.computeIfAbsent(cell, none -> new TreeSet<>()).add(column));
                }
            });
            claims.putAll(these);
            these.values().forEach(found::addAll);
            found.remove(NONE);
        }
        return claims;
    }

    private List<Integer> bearing(String heading, int column, HeaderSearch.Candidate header, HeadingForms.Likeness likeness) {
        if (likeness == HeadingForms.Likeness.SHARED && header.names(column)) {
            return List.of();
        }
        Set<String> sought = forms.of(heading, likeness);
        return IntStream.range(0, header.cells().size())
                .filter(cell -> HeadingParts.canBeHeading(header.text(cell)) && mayMean(heading, header.text(cell), column))
                .filter(cell -> likeness != HeadingForms.Likeness.SHARED || header.meaning(cell).isEmpty())
                .filter(cell -> !Collections.disjoint(forms.of(header, cell, likeness), sought))
                .boxed().toList();
    }

    /** All cells that bear a heading of the card, in full or as a part; none where it is not there. */
    List<Integer> bearing(String heading, HeaderSearch.Candidate header) {
        int column = own.getOrDefault(heading, NONE);
        List<Integer> cells = new ArrayList<>();
        for (HeadingForms.Likeness likeness : List.of(HeadingForms.Likeness.EXACT, HeadingForms.Likeness.PART)) {
            cells.addAll(cells.isEmpty() ? bearing(heading, column, header, likeness) : List.of());
        }
        return cells;
    }

    /** What a heading may be called in a card: in full, by its lines and languages. */
    Set<String> names(HeaderSearch.Candidate header, int cell) {
        return forms.of(header, cell, HeadingForms.Likeness.PART);
    }

    private boolean mayMean(String heading, String cell, int column) {
        return isRate(heading) == isRate(cell) || !isRate(heading) && rates.contains(column);
    }

    private static boolean isRate(String heading) {
        return heading.indexOf('%') >= 0;
    }
}
