package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Scope;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How complete the sources of figures are, in a sentence. */
final class Completeness {
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

    /** "up to 30 June 2013, 6 of 7", or with the incomplete named where they are not equally so. */
    private static String scope(View view, List<FigureRow> rows) {
        boolean alike = rows.stream().map(FigureRow::coverage).distinct().count() == 1;
        String list = alike
                ? count(view, rows.get(0).coverage())
                : rows.stream()
                        .filter(row -> !whole(row.coverage()))
                        .map(row -> view.words().text("coverage.indicator",
                                "label", view.label(view.indicator(row.key().indicator())),
                                "count", count(view, row.coverage())))
                        .collect(Collectors.joining(", "));
        return view.words().text("coverage.scope", "scope", view.scope(rows.get(0).key().scope()), "list", list);
    }

    private static String count(View view, Coverage coverage) {
        return view.words().text("say.of", "value", view.numbers().count(coverage.delivered()),
                "total", view.numbers().count(coverage.expected()));
    }

    private static boolean whole(Coverage coverage) {
        return coverage.delivered() >= coverage.expected();
    }
}
