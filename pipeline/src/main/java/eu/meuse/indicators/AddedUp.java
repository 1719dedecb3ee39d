package eu.meuse.indicators;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the contributions of traced rows add up to, and whether it is the figure. */
public final class AddedUp {
    private final Map<String, PartSum> sums = new LinkedHashMap<>();

    /** Nothing yet, of the parts of a figure. */
    public AddedUp(Collection<TracedPart> parts) {
        parts.forEach(part -> sums.put(part.name(), new PartSum(part, BigDecimal.ZERO, 0, 0)));
    }

    /**
     * What the rows of a part add up to.
     *
     * @param exact their contributions, added up
     * @param rows that stand in a file
     * @param lines that do not: roundings and limits
     */
    public record PartSum(TracedPart part, BigDecimal exact, long rows, long lines) {

        /** As the figure is written. */
        public BigDecimal written() {
            return NumberForms.written(exact, part.kind());
        }

        private PartSum and(BigDecimal contribution, long moreRows, long moreLines) {
            return new PartSum(part, exact.add(contribution), rows + moreRows, lines + moreLines);
        }
    }

    /** Adds rows of a part. */
    public void add(String part, BigDecimal contribution, long rows, long lines) {
        sums.put(part, sums.get(part).and(contribution, rows, lines));
    }

    /** By part, the numerator first. */
    public Collection<PartSum> parts() {
        return sums.values();
    }

    /** Whether they add up to a figure; where the figure shows no number there is nothing to add up to. */
    public boolean gives(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return known.of().isEmpty()
                    ? equal(known.value(), TracedPart.VALUE)
                    : areSides(known.of().get()) && known.value().compareTo(NumberForms.ratio(
                            sums.get(TracedPart.NUMERATOR).exact(), sums.get(TracedPart.DENOMINATOR).exact())) == 0;
        }
        return figure instanceof Figure.NoData
                ? figure.fraction().map(this::areSides).orElseGet(() -> isUnknown(figure))
                : true;
    }

    /** Where nobody reported a side, or any, no row adds to it. */
    private boolean isUnknown(Figure figure) {
        return sums.keySet().stream().allMatch(part ->
                side(figure, part).map(printed -> equal(printed, part)).orElseGet(() -> isNothing(part)));
    }

    private static Optional<BigDecimal> side(Figure figure, String part) {
        return switch (part) {
            case TracedPart.NUMERATOR -> figure.numerator();
            case TracedPart.DENOMINATOR -> figure.denominator();
            default -> Optional.empty();
        };
    }

    private boolean areSides(Fraction fraction) {
        return equal(fraction.numerator(), TracedPart.NUMERATOR) && equal(fraction.denominator(), TracedPart.DENOMINATOR);
    }

    private boolean equal(BigDecimal printed, String part) {
        return sums.containsKey(part) && printed.compareTo(sums.get(part).written()) == 0;
    }

    private boolean isNothing(String part) {
        return sums.get(part).rows() + sums.get(part).lines() == 0;
    }
}
