package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of {@code figures.csv}.
 *
 * @param unit as in the contract: {@code events}, {@code EUR}, {@code share} …
 * @param target the programme's target for the indicator, where it has one for this figure
 * @param coverage how complete the indicator's sources are; the same on every row of an indicator and scope
 */
public record FigureRow(FigureKey key, Figure figure, String unit, Optional<BigDecimal> target, Coverage coverage) {}
