package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.RegionContext;
import eu.meuse.reports.statistics.Dispersion;
import eu.meuse.reports.statistics.Sample;
import java.util.List;
import java.util.Optional;

/**
 * An indicator that regions can be compared by, to date.
 *
 * @param context what a count is held against; empty for a ratio, which brings its own denominator
 * @param spread how much more widely its counts spread than independent cases
 * @param units the regions, in the order of documents
 */
record Compared(Indicator indicator, Optional<RegionContext> context, Dispersion spread, List<Unit> units) {
    /** So many rows may say that nothing is known of a region. */
    private static final int UNKNOWN = 3;
    /** Below this a single further case changes much. */
    static final int FEW = 20;

    Compared {
        units = List.copyOf(units);
    }

    /** The regions that can be compared. */
    List<Unit> comparable() {
        return units.stream().filter(unit -> unit.sample().isPresent()).toList();
    }

    /** All regions that can be compared, together. */
    Optional<Sample> together() {
        return comparable().stream().map(unit -> unit.sample().orElseThrow()).reduce(Sample::and);
    }

    /** For how many of what it rests on a value is given: 1, or as many inhabitants as the context says. */
    long per() {
        return context.map(RegionContext::per).orElse(1L);
    }

    boolean isShare() {
        return comparable().stream().anyMatch(unit -> unit.sample().orElseThrow().kind() == Sample.Kind.SHARE);
    }

    /** Whether a region rests on few cases, or on few of what a ratio is divided by. */
    boolean isFew(Unit unit) {
        return unit.sample().filter(sample -> sample.cases() < FEW || context.isEmpty() && sample.size() < FEW).isPresent();
    }

    /** Whether some do, and others not: what is true of all is said once. */
    boolean marksFew() {
        return comparable().stream().anyMatch(this::isFew) && !allFew();
    }

    boolean allFew() {
        return comparable().stream().allMatch(this::isFew);
    }

    List<Unit> units(Verdict verdict) {
        return comparable().stream().filter(unit -> unit.verdict() == verdict).toList();
    }

    Compared with(List<Unit> others) {
        return new Compared(indicator, context, spread, others);
    }

    /** Those that a chart or table has a row for: many of which nothing is known are named in a sentence instead. */
    List<Unit> shown() {
        List<Unit> known = units().stream().filter(unit -> unit.sample().isPresent()).toList();
        return units().size() - known.size() > UNKNOWN ? known : units();
    }
}
