package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** In words: which differences of an indicator stand and which do not. */
final class Differences {
    private static final int LISTED = 6;
    /** So many names stand in the title of a chart. */
    static final int NAMED = 4;

    private final Compared compared;
    private final Words words;
    private final View view;
    private final Writing writing;

    Differences(View view, Compared compared, Writing writing) {
        this.compared = compared;
        this.words = view.words();
        this.view = view;
        this.writing = writing;
    }

    /** A sentence or two on those that stand; where none does, that. */
    String sentence() {
        if (!compared.spread().isKnown()) {
            return words.text("evaluation.untold");
        }
        List<String> said = Stream.of(Verdict.ABOVE, Verdict.BELOW)
                .filter(verdict -> !compared.units(verdict).isEmpty())
                .map(verdict -> words.text("evaluation." + verdict.code(),
                        "names", furthest(compared.units(verdict))))
                .toList();
        return said.isEmpty() ? words.text("evaluation.nothing-stands") : String.join(" ", said);
    }

    /** What the comparison does not tell: regions that chance explains, and those of which nothing is known. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        List<Unit> open = compared.units(Verdict.OPEN);
        if (compared.spread().isKnown() && !open.isEmpty() && open.size() < compared.comparable().size()) {
            remarks.add(words.text("evaluation.open", "names", names(open)));
        }
        List<Unit> unknown = compared.units().stream().filter(unit -> unit.sample().isEmpty()).toList();
        if (!unknown.isEmpty()) {
            remarks.add(words.text("evaluation.unknown", "names", names(unknown)));
        }
        return remarks;
    }

    /** The regions furthest from all together, and how many more there are. */
    private String furthest(List<Unit> units) {
        double together = compared.together().orElseThrow().value();
        List<String> names = units.stream()
                .sorted(Comparator.comparingDouble(unit -> -Math.abs(unit.sample().orElseThrow().value() - together)))
                .limit(NAMED).map(this::named).toList();
        return few(names, units.size(), words);
    }

    /** "A, B and C", or "A, B, C and 4 more". */
    static String few(List<String> names, int all, Words words) {
        return names.size() == all
                ? words.list(names)
                : words.plural("evaluation.more", all - names.size(), "names", String.join(", ", names),
                        "count", Integer.toString(all - names.size()));
    }

    private String named(Unit unit) {
        return words.text("evaluation.named", "name", name(unit), "value", writing.value(unit.sample().orElseThrow()));
    }

    private String names(List<Unit> units) {
        return units.size() <= LISTED
                ? words.list(units.stream().map(this::name).toList())
                : words.text("evaluation.regions", "count", view.numbers().count(units.size()),
                        "all", view.numbers().count(compared.units().size()));
    }

    private String name(Unit unit) {
        return unit.code().label(words.language());
    }
}
