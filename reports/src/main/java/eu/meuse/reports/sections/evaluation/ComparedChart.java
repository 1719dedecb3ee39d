package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import eu.meuse.reports.statistics.Interval;
import eu.meuse.reports.statistics.Sample;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regions of a comparison as dots with their intervals, all of them together as a line. */
record ComparedChart(View view, Compared compared, Writing writing) {
    Intervals spec(String title) {
        Sample together = compared.together().orElseThrow();
        Intervals.Reference reference = new Intervals.Reference(together.value(),
                words().text("evaluation.together", "value", writing.value(together)));
        return new Intervals(new ChartSpec.About("evaluation-" + slug(), title, subtitle(), alt(reference)),
                compared.shown().stream().map(this::dot).toList(), Optional.of(reference),
                writing.axis(Stream.concat(Stream.of(together.value()), compared.comparable().stream().map(unit -> interval(unit.sample().orElseThrow()).high()))));
    }

    String slug() {
        return compared.indicator().id() + compared.context().map(context -> "-" + context.id()).orElse("");
    }

    private String subtitle() {
        return words().text("evaluation.subtitle", "label", writing.name(), "scope", view.scope(Scope.TO_DATE));
    }

    private String alt(Intervals.Reference reference) {
        return subtitle() + ". " + reference.label() + ". " + compared.shown().stream()
                .map(unit -> words().text("alt.entry", "name", writing.region(unit), "value", unit.sample()
                        .map(sample -> compared.spread().isKnown()
                                ? words().text("evaluation.alt", "value", writing.value(sample), "interval", writing.interval(sample))
                                : writing.value(sample))
                        .orElseGet(() -> gap(unit))))
                .collect(Collectors.joining("; ")) + ".";
    }

    private Intervals.Dot dot(Unit unit) {
        return unit.sample()
                .map(sample -> new Intervals.Dot(writing.region(unit), Mark.of(sample.value(), writing.value(sample)),
                        interval(sample).low(), interval(sample).high(), unit.verdict() != Verdict.OPEN))
                .orElseGet(() -> Intervals.Dot.gap(writing.region(unit), gap(unit)));
    }

    private String gap(Unit unit) {
        return unit.figure().known().isPresent() ? words().text("evaluation.no-size") : view.gap(unit.figure());
    }

    /** No wider than the value itself where nobody knows. */
    private static Interval interval(Sample sample) {
        return sample.spread().isKnown() ? sample.interval() : new Interval(sample.value(), sample.value());
    }

    private Words words() {
        return view.words();
    }
}
