package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code figures.csv}: a figure or the reason why there is none, in a row and back. */
final class FigureCells {
    static final List<String> HEADER = List.of("programme", "quarter", "indicator", "scope", "breakdown", "key", "value",
            "numerator", "denominator", "unit", "target", "coverage", "status");

    private FigureCells() {}

    static CsvTable<FigureRow> table(String name, String programme, Quarter quarter) {
        return new CsvTable<>(name, HEADER, CsvTable.byFirst(6),
                row -> write(new Cells().text(programme, quarter.toString()), row), FigureCells::read);
    }

    /** The same of several quarters. */
    static CsvTable<PastFigure> past(String name, String programme) {
        return new CsvTable<>(name, HEADER, CsvTable.byFirst(6),
                past -> write(new Cells().text(programme, past.quarter().toString()), past.row()),
                row -> new PastFigure(row.parse("quarter", text -> Quarter.parse(text).orElseThrow(() -> new IllegalArgumentException(text))),
                        read(row)));
    }

    private static Cells write(Cells cells, FigureRow row) {
        FigureKey key = row.key();
        return cells.text(key.indicator(), key.scope().code(), key.breakdown(), key.key())
                .number(row.figure().known())
                .number(row.figure().numerator())
                .number(row.figure().denominator())
                .text(row.unit())
                .number(row.target())
                .text(row.coverage().toString(), row.figure().status());
    }

    private static FigureRow read(CsvRow row) {
        FigureKey key = new FigureKey(
                row.text("indicator"), row.parse("scope", Scope::of), row.text("breakdown"), row.text("key"));
        return new FigureRow(key, figure(row), row.text("unit"), row.optional("target"),
                row.parse("coverage", FigureCells::coverage));
    }

    private static Figure figure(CsvRow row) {
        Optional<BigDecimal> above = row.optional("numerator");
        Optional<BigDecimal> below = row.optional("denominator");
        Optional<Fraction> of = above.flatMap(numerator -> below.map(denominator -> new Fraction(numerator, denominator)));
        Figure figure = row.parse("status", status -> Figure.of(status, row.optional("value"), of));
        return figure instanceof Figure.NoData ? new Figure.NoData(of, LoneSide.of(above, below)) : figure;
    }

    private static Coverage coverage(String cell) {
        String[] parts = cell.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(cell);
        }
        return new Coverage(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
