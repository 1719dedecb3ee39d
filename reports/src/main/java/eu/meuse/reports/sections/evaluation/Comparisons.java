package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.RegionContext;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.Cases;
import eu.meuse.reports.sections.Series;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Holm;
import eu.meuse.reports.statistics.Ranks;
import eu.meuse.reports.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which indicators regions can be compared by, and which of their differences stand. */
final class Comparisons {
    /** The dimension whose codes are the regions. */
    static final String REGION = "region";

    private static final String SHARE = "share";

    private Comparisons() {}

    /**
     * Every ratio of counts, and every count for which the programme gives what it is to be held against. Differences stand or
     * not with all of these looked at together.
     */
    static List<Compared> of(View view) {
        List<Compared> all = new ArrayList<>();
        Quarterly quarterly = new Quarterly(view);
        for (Indicator indicator : byRegion(view)) {
            if (indicator.kind() == Indicator.Kind.RATIO && !isPerPerson(indicator, view)) {
                all.add(compared(indicator, Optional.empty(), view,
                        unit -> Cases.ofRatio(indicator, unit.figure()), quarterly.ofRatio(indicator)));
            } else if (indicator.kind() == Indicator.Kind.COUNT) {
                contexts(indicator, view).forEach(context ->
                        all.add(compared(indicator, Optional.of(context), view, unit -> count(unit, context), quarterly.ofCount(indicator))));
            }
        }
        return judged(all.stream().filter(Comparisons::saysAnything).map(Comparisons::ranked).toList());
    }

    /** Two regions or more, of which one has anything: zeros beside each other are no comparison. */
    private static boolean saysAnything(Compared compared) {
        return compared.comparable().size() > 1 && compared.together().filter(sample -> sample.count() > 0).isPresent();
    }

    /** The indicators that are broken down by region, in the order of the catalogue. */
    static List<Indicator> byRegion(View view) {
        return view.results().dimensions().stream().noneMatch(dimension -> dimension.id().equals(REGION))
                ? List.of()
                : view.results().indicators().stream().filter(indicator -> indicator.breakdowns().contains(REGION)).toList();
    }

    /** Of something that every person has at least once, as only those are counted, chance is another. */
    private static boolean isPerPerson(Indicator ratio, View view) {
        return !ratio.unit().equals(SHARE) && ratio.denominator().map(view::indicator).map(Indicator::countsPeople).orElse(false);
    }

    private static Stream<RegionContext> contexts(Indicator indicator, View view) {
        return view.results().run().context().stream().filter(context -> context.indicators().contains(indicator.id()));
    }

    private static Compared compared(
            Indicator indicator, Optional<RegionContext> context, View view, Function<Unit, Optional<Sample>> sample, Dispersion spread) {
        List<Series.Point> points = view.series(indicator.id(), Scope.TO_DATE, REGION).map(Series::points).orElse(List.of());
        return new Compared(indicator, context, spread, points.stream()
                .map(point -> Unit.of(point.code(), point.figure(), Optional.empty()))
                .map(unit -> Unit.of(unit.code(), unit.figure(), sample.apply(unit).map(found -> found.spread(spread))))
                .toList());
    }

    private static Optional<Sample> count(Unit unit, RegionContext context) {
        return unit.figure().known().flatMap(value -> context.of(unit.code().code())
                .map(entry -> new Sample(Sample.Kind.RATE, value.longValueExact(), entry.figure().doubleValue())));
    }

    private static Compared ranked(Compared compared) {
        if (!compared.spread().isKnown()) {
            return compared;
        }
        List<Ranks.Range> ranges = Ranks.of(compared.comparable().stream().map(unit -> unit.sample().orElseThrow()).toList());
        List<Unit> units = new ArrayList<>();
        int next = 0;
        for (Unit unit : compared.units()) {
            units.add(unit.sample().isPresent() ? unit.with(ranges.get(next++)) : unit);
        }
        return compared.with(units);
    }

    private static List<Compared> judged(List<Compared> all) {
        List<Double> corrected = Holm.corrected(all.stream()
                .filter(compared -> compared.spread().isKnown())
                .flatMap(compared -> compared.comparable().stream().map(unit -> likelihood(compared, unit)))
                .toList());
        List<Compared> judged = new ArrayList<>();
        int next = 0;
        for (Compared compared : all) {
            List<Unit> units = new ArrayList<>();
            for (Unit unit : compared.units()) {
                boolean stands = compared.spread().isKnown() && unit.sample().isPresent() && corrected.get(next++) < Holm.LEVEL;
                units.add(stands ? unit.with(side(compared, unit)) : unit);
            }
            judged.add(compared.with(units));
        }
        return judged;
    }

    private static double likelihood(Compared compared, Unit unit) {
        return unit.sample().orElseThrow().likelihoodOfSame(others(compared, unit));
    }

    private static Verdict side(Compared compared, Unit unit) {
        return unit.sample().orElseThrow().value() > others(compared, unit).value() ? Verdict.ABOVE : Verdict.BELOW;
    }

    private static Sample others(Compared compared, Unit unit) {
        return compared.comparable().stream()
                .filter(other -> !other.code().equals(unit.code()))
                .map(other -> other.sample().orElseThrow())
                .reduce(Sample::and)
                .orElseThrow();
    }
}
