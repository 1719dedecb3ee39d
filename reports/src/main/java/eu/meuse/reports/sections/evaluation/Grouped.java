package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Dispersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said below tables of people: how much more widely their numbers vary than those of people who come alone. */
record Grouped(View view) {
    /** Of one indicator that is compared. */
    String sentence(Dispersion spread) {
        if (!spread.isKnown()) {
            return view.words().plural("evaluation.groups.unknown", (long) spread.freedom(), "freedom", freedom(spread),
                    "least", view.numbers().count(Dispersion.LEAST));
        }
        String known = factor(spread).equals(factor(Dispersion.NONE)) ? "evaluation.groups.none" : "evaluation.groups";
        return view.words().text(known, "factor", factor(spread), "freedom", freedom(spread));
    }

    /** Of counts in one table; nothing of those that are no people. */
    List<String> sentences(Map<Indicator, Dispersion> counts) {
        List<String> said = new ArrayList<>();
        List<String> known = counts.entrySet().stream()
                .filter(count -> count.getKey().countsPeople() && count.getValue().isKnown())
                .map(count -> view.words().text("evaluation.groups.of", "label", view.label(count.getKey()),
                        "factor", factor(count.getValue()), "freedom", freedom(count.getValue())))
                .toList();
        if (!known.isEmpty()) {
            said.add(view.words().text("evaluation.groups.list", "list", view.words().list(known)));
        }
        counts.forEach((count, spread) -> {
            if (count.countsPeople() && !spread.isKnown()) {
                said.add(view.words().text("say.labelled", "label", view.label(count), "sentence", sentence(spread)));
            }
        });
        return said;
    }

    private String factor(Dispersion spread) {
        return view.numbers().number(BigDecimal.valueOf(spread.factor()), 1);
    }

    private String freedom(Dispersion spread) {
        return view.numbers().number(BigDecimal.valueOf(spread.freedom()), 0);
    }
}
