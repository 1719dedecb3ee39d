package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How complete the sources of figures are, in a sentence. */
final class Completeness {
    /** So many figures are named with the coverage of each. */
    private static final int NAMED = 4;

    private Completeness() {}

    static String sentence(View view, Collection<FigureRow> rows) {
        if (rows.stream().allMatch(row -> whole(row.coverage()))) {
            return view.words().text("coverage.whole");
        }
        return view.words().text("coverage.part", "list", Stream.of(Scope.TO_DATE, Scope.QUARTER)
                .map(scope -> rows.stream().filter(row -> row.key().scope() == scope).toList())
                .filter(of -> of.stream().anyMatch(row -> !whole(row.coverage())))
                .map(of -> scope(view, of))
                .collect(Collectors.joining("; ")));
    }

    /** "up to 30 June 2013, 6 of 7", or with the incomplete named where they are not equally so, as long as they are few. */
    private static String scope(View view, List<FigureRow> rows) {
        List<FigureRow> part = rows.stream().filter(row -> !whole(row.coverage())).toList();
        boolean alike = rows.stream().map(FigureRow::coverage).distinct().count() == 1;
        String list = alike ? count(view, rows.get(0).coverage()) : part.size() <= NAMED ? named(view, part) : between(view, rows);
        return view.words().text("coverage.scope", "scope", view.scope(rows.get(0).key().scope()), "list", list);
    }

    private static String named(View view, List<FigureRow> rows) {
        return rows.stream()
                .map(row -> view.words().text("coverage.indicator",
                        "label", view.label(view.indicator(row.key().indicator())), "count", count(view, row.coverage())))
                .collect(Collectors.joining(", "));
    }

    /** "4 to 6 of 7, by figure", for each number of regions that figures are expected from. */
    private static String between(View view, List<FigureRow> rows) {
        TreeMap<Integer, TreeSet<Integer>> delivered = new TreeMap<>(Comparator.reverseOrder());
        rows.forEach(row -> delivered.computeIfAbsent(row.coverage().expected(), any -> new TreeSet<>()).add(row.coverage().delivered()));
        return view.words().text("coverage.between", "list", delivered.entrySet().stream()
                .map(of -> view.words().text("say.of", "value", span(view, of.getValue()), "total", view.numbers().count(of.getKey())))
                .collect(Collectors.joining(", ")));
    }

    private static String span(View view, TreeSet<Integer> delivered) {
        String least = view.numbers().count(delivered.first());
        return delivered.size() == 1 ? least : least + "–" + view.numbers().count(delivered.last());
    }

    private static String count(View view, Coverage coverage) {
        return view.words().text("say.of", "value", view.numbers().count(coverage.delivered()),
                "total", view.numbers().count(coverage.expected()));
    }

    private static boolean whole(Coverage coverage) {
        return coverage.delivered() >= coverage.expected();
    }
}
