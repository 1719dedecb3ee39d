package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.statistics.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What chance is known to do to a figure: counts, and ratios of such. Of amounts nobody knows. */
public final class Cases {
    private static final String SHARE = "share";

    private Cases() {}

    /** A ratio of whole numbers with what it was divided from. */
    public static Optional<Sample> ofRatio(Indicator indicator, Figure figure) {
        return figure.known().flatMap(value -> figure.fraction()).filter(Cases::isOfCounts).flatMap(of -> {
            long some = of.numerator().longValueExact();
            long all = of.denominator().longValueExact();
            boolean share = indicator.unit().equals(SHARE);
            boolean sound = all > 0 && some >= 0 && (!share || some <= all);
            return sound
                    ? Optional.of(new Sample(share ? Sample.Kind.SHARE : Sample.Kind.RATE, some, all))
                    : Optional.empty();
        });
    }

    /** A count beside others of the same size; so many full-time equivalents are as many jobs. */
    public static Optional<Sample> ofCount(Indicator indicator, BigDecimal value) {
        boolean counted = indicator.kind() == Indicator.Kind.COUNT || indicator.kind() == Indicator.Kind.FTE;
        return counted && value.signum() >= 0
                ? Optional.of(new Sample(Sample.Kind.RATE, value.setScale(0, RoundingMode.HALF_UP).longValueExact(), 1))
                : Optional.empty();
    }

    private static boolean isOfCounts(Fraction of) {
        return of.numerator().scale() <= 0 && of.denominator().scale() <= 0;
    }
}
