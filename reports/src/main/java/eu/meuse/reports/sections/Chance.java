package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.statistics.Holm;
import eu.meuse.reports.statistics.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether chance explains how the known values of a series differ, all pairs considered. */
record Chance(View view, Series series) {
    /** Not of amounts, of which nobody knows what chance does, nor in a list that stands. Of people it explains more than this: they come in groups. */
    boolean explains() {
        List<Sample> samples = series.known().stream().flatMap(point -> sample(point).stream()).toList();
        return view.isOfTime(series.indicator()) && samples.size() > 1 && samples.size() == series.known().size()
                && likelihood(samples) * samples.size() * (samples.size() - 1) / 2 >= Holm.LEVEL;
    }

    boolean isOfPeople() {
        return series.indicator().countsPeople();
    }

    private Optional<Sample> sample(Series.Point point) {
        return series.indicator().kind() == Indicator.Kind.RATIO
                ? Cases.ofRatio(series.indicator(), point.figure())
                : point.figure().known().flatMap(value -> Cases.ofCount(series.indicator(), value));
    }

    /** Of the two that differ most. */
    private static double likelihood(List<Sample> samples) {
        return IntStream.range(0, samples.size())
                .mapToDouble(one -> IntStream.range(0, one)
                        .mapToDouble(other -> samples.get(one).likelihoodOfSame(samples.get(other))).min().orElse(1))
                .min().orElse(1);
    }
}
