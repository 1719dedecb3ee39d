package eu.meuse.run;

import eu.meuse.reports.bundle.Quarter;
import java.util.Optional;

/**
 * Which figure somebody asks about, in words that may be wrong.
 *
 * @param scope empty: to date, or the only one that the indicator has
 * @param breakdown empty: the programme as a whole
 * @param key the code of a breakdown, or two joined by {@code /}
 */
public record FigureQuestion(
        String indicator, Quarter quarter, Optional<String> scope, Optional<String> breakdown, Optional<String> key) {}
