package eu.meuse.indicators;

import eu.meuse.programme.PublishedClaim;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Precision;
import eu.meuse.reports.bundle.PublishedLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been printed elsewhere beside the figures.
 *
 * <p>A figure printed to the digit agrees where it is equal; one printed as "about" where it is no more than a
 * twentieth of it away; "more than" where the computed one is greater. A plan is not compared with what was achieved,
 * nor anything with a figure that is not known.
 */
public final class Claims {
    private static final String AGREES = "agrees";
    private static final String DIFFERS = "differs";
    private static final String NOT_COMPARABLE = "not-comparable";
    private static final Comparator<PublishedLine> IN_FILE = Comparator.comparing(PublishedLine::key)
            .thenComparing(PublishedLine::source)
            .thenComparing(PublishedLine::asOf)
            .thenComparing(PublishedLine::published);

    private Claims() {}

    /** The lines of {@code published.csv}, sorted; the difference is the computed figure less the published one. */
    public static List<PublishedLine> compared(List<PublishedClaim> claims, List<FigureRow> figures) {
        Map<FigureKey, BigDecimal> known = new HashMap<>();
        figures.forEach(row -> row.figure().known().ifPresent(value -> known.put(row.key(), value)));
        return claims.stream()
                .map(claim -> line(claim, Optional.ofNullable(known.get(claim.key()))))
                .sorted(IN_FILE)
                .toList();
    }

    private static PublishedLine line(PublishedClaim claim, Optional<BigDecimal> computed) {
        return new PublishedLine(claim.key(), claim.value(), claim.precision(), claim.source(), claim.asOf(), computed,
                computed.map(value -> value.subtract(claim.value())),
                computed.map(value -> verdict(claim, value)).orElse(NOT_COMPARABLE));
    }

    private static String verdict(PublishedClaim claim, BigDecimal computed) {
        if (claim.precision() == Precision.PLANNED) {
            return NOT_COMPARABLE;
        }
        return claim.precision().allows(claim.value(), computed) ? AGREES : DIFFERS;
    }
}
