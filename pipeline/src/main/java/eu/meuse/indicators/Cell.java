package eu.meuse.indicators;

import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;

/**
 * A place in the breakdowns of a scope.
 *
 * @param breakdown empty for the programme as a whole, else a dimension or two joined by {@code /}
 * @param key a code, or two joined alike
 */
record Cell(Scope scope, String breakdown, String key) {
    static final String JOIN = "/";

    FigureKey of(String indicator) {
        return new FigureKey(indicator, scope, breakdown, key);
    }
}
