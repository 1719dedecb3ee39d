package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.Cases;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Sample;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How widely numbers of people spread from quarter to quarter within a region; all else is taken case by case. */
record Quarterly(View view) {
    /** Of a count: a quarter is like another. */
    Dispersion ofCount(Indicator indicator) {
        return of(indicator, figure -> figure.known().map(value -> new Sample(Sample.Kind.RATE, value.longValueExact(), 1)));
    }

    /** Of a ratio: each quarter with what it rests on. */
    Dispersion ofRatio(Indicator indicator) {
        return of(indicator, figure -> Cases.ofRatio(indicator, figure));
    }

    private Dispersion of(Indicator indicator, Function<Figure, Optional<Sample>> sample) {
        return indicator.countsPeople()
                ? Dispersion.of(view.dimension(Comparisons.REGION).codes().stream().map(region -> samples(indicator, region, sample)).toList())
                : Dispersion.NONE;
    }

    private List<Sample> samples(Indicator indicator, Code region, Function<Figure, Optional<Sample>> sample) {
        return view.past(new FigureKey(indicator.id(), Scope.QUARTER, Comparisons.REGION, region.code())).stream()
                .map(PastFigure::row)
                .flatMap(row -> sample.apply(row.figure()).stream())
                .toList();
    }
}
