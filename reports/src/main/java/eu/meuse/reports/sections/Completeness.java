package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Scope;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How complete the sources of figures are, in a sentence. */
final class Completeness {
    private Completeness() {}

    static String sentence(View view, Collection<FigureRow> rows) {
        List<FigureRow> part = rows.stream().filter(row -> !whole(row.coverage())).toList();
        if (part.isEmpty()) {
            return view.words().text("coverage.whole");
        }
        return view.words().text("coverage.part", "list",
                part.stream().map(row -> entry(view, row, perScope(part))).distinct().collect(Collectors.joining("; ")));
    }

    /** Whether every figure of a scope has the same coverage, so that the scope alone names it. */
    private static boolean perScope(List<FigureRow> rows) {
        return List.of(Scope.values()).stream().allMatch(scope -> rows.stream()
                .filter(row -> row.key().scope() == scope)
                .map(row -> row.coverage().toString())
                .collect(Collectors.toCollection(TreeSet::new))
                .size() < 2);
    }

    private static String entry(View view, FigureRow row, boolean perScope) {
        Scope scope = row.key().scope();
        String label = perScope
                ? view.scope(scope)
                : view.words().text("head." + scope.code(),
                        "label", view.label(view.indicator(row.key().indicator())),
                        "date", view.asOf(), "quarter", view.quarter());
        return view.words().text("coverage.entry", "label", label,
                "delivered", view.numbers().count(row.coverage().delivered()),
                "expected", view.numbers().count(row.coverage().expected()));
    }

    private static boolean whole(Coverage coverage) {
        return coverage.delivered() >= coverage.expected();
    }
}
