package eu.meuse.indicators;

import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;

/** A place in the breakdowns of a scope. */
record Cell(Scope scope, Place place) {
    static final String JOIN = "/";

    /**
     * A place in the breakdowns, whatever the scope.
     *
     * @param breakdown empty for the programme as a whole, else a dimension or two joined by {@code /}
     * @param key a code, or two joined alike
     */
    record Place(String breakdown, String key) {}

    Cell(Scope scope, String breakdown, String key) {
        this(scope, new Place(breakdown, key));
    }

    String breakdown() {
        return place.breakdown();
    }

    String key() {
        return place.key();
    }

    FigureKey of(String indicator) {
        return new FigureKey(indicator, scope, breakdown(), key());
    }
}
