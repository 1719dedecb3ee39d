package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Funnel;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Interval;
import eu.meuse.reports.statistics.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values against the sizes they rest on: whether a region lies where chance may have put one of its size. */
record FunnelChart(View view, Compared compared, Writing writing) {
    /** With fewer regions the dots with their intervals say it all. */
    private static final int LEAST = 5;
    private static final int STEPS = 60;

    Optional<Funnel> spec() {
        return compared.comparable().size() < LEAST || !compared.spread().isKnown() || !spreads() ? Optional.empty() : Optional.of(made());
    }

    /** Where chance can do nothing, as every case is of the kind, there is no funnel. */
    private boolean spreads() {
        Sample together = compared.together().orElseThrow();
        Interval around = together.around(together.size());
        return around.high() > around.low();
    }

    private Funnel made() {
        Sample together = compared.together().orElseThrow();
        List<Unit> units = compared.comparable();
        Axis sizes = Axis.covering(units.stream().map(unit -> sample(unit).size()).toList(), BigDecimal.ONE,
                value -> view.numbers().number(value, 0));
        List<Funnel.Point> points = units.stream().map(unit -> point(unit, together)).toList();
        Axis values = writing.axis(Stream.concat(Stream.of(together.value() * 1.2),
                units.stream().map(unit -> sample(unit).value() * 1.05)));
        Intervals.Reference reference = new Intervals.Reference(together.value(),
                view.words().text("evaluation.together", "value", writing.value(together)));
        return new Funnel(about(points), points, reference, bounds(together, sizes), sizes, values, writing.size());
    }

    private ChartSpec.About about(List<Funnel.Point> points) {
        List<String> outside = points.stream().filter(Funnel.Point::outside).map(Funnel.Point::name).toList();
        String title = outside.isEmpty()
                ? view.words().text("evaluation.funnel.within")
                : view.words().text("evaluation.funnel.outside", "names",
                        Differences.few(outside.stream().limit(Differences.NAMED).toList(), outside.size(), view.words()));
        String subtitle = view.words().text("evaluation.funnel.subtitle", "label", writing.name(), "size", writing.size(),
                "scope", view.scope(Scope.TO_DATE));
        String alt = subtitle + ". " + points.stream()
                .map(point -> view.words().text("evaluation.funnel.alt", "name", point.name(), "value", point.mark().text(),
                        "size", view.numbers().number(BigDecimal.valueOf(point.size()), 0)))
                .collect(Collectors.joining("; ")) + ".";
        return new ChartSpec.About("evaluation-funnel-" + compared.indicator().id()
                + compared.context().map(context -> "-" + context.id()).orElse(""), title, subtitle, alt);
    }

    private Funnel.Point point(Unit unit, Sample together) {
        Sample sample = sample(unit);
        Interval expected = together.around(sample.size());
        boolean outside = sample.value() < expected.low() || sample.value() > expected.high();
        return new Funnel.Point(unit.code().label(view.words().language()), sample.size(),
                new Mark.Value(sample.value(), writing.value(sample)), outside);
    }

    /** Close together where the funnel is curved. */
    private static List<Funnel.Bound> bounds(Sample together, Axis sizes) {
        List<Funnel.Bound> bounds = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            double size = sizes.high() * step * step / (STEPS * STEPS);
            Interval expected = together.around(size);
            bounds.add(new Funnel.Bound(size, expected.low(), expected.high()));
        }
        return bounds;
    }

    private static Sample sample(Unit unit) {
        return unit.sample().orElseThrow();
    }
}
