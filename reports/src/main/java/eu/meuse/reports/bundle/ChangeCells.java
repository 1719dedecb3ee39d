package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A changed figure in a row and back. */
final class ChangeCells {
    static final List<String> HEADER = List.of("indicator", "scope", "breakdown", "key", "before", "numerator_before",
            "denominator_before", "status_before", "after", "numerator_after", "denominator_after", "status_after", "difference");

    private ChangeCells() {}

    static Cells write(Cells cells, FigureChange change) {
        FigureKey key = change.key();
        cells.text(key.indicator(), key.scope().code(), key.breakdown(), key.key());
        figure(cells, change.before());
        figure(cells, change.after());
        return cells.number(change.difference());
    }

    private static void figure(Cells cells, Optional<Figure> figure) {
        Optional<Fraction> of = figure.flatMap(Figure::fraction);
        cells.number(figure.flatMap(Figure::known))
                .number(of.map(Fraction::numerator))
                .number(of.map(Fraction::denominator))
                .text(figure.map(Figure::status).orElse(""));
    }

    static FigureChange read(CsvRow row) {
        FigureKey key = new FigureKey(
                row.text("indicator"), row.parse("scope", Scope::of), row.text("breakdown"), row.text("key"));
        return new FigureChange(key, figure(row, "before"), figure(row, "after"));
    }

    private static Optional<Figure> figure(CsvRow row, String when) {
        if (row.text("status_" + when).isEmpty()) {
            return Optional.empty();
        }
        Optional<Fraction> of = row.optional("numerator_" + when)
                .map(numerator -> new Fraction(numerator, row.number("denominator_" + when)));
        Optional<BigDecimal> value = row.optional(when);
        return Optional.of(row.parse("status_" + when, status -> Figure.of(status, value, of)));
    }
}
