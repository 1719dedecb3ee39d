package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.ResultsBundle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The sheets of the figures: of the programme as a whole, by each dimension that most of them are broken down by, and by
 * all others together. Every figure of {@code figures.csv} stands on exactly one of them;
 * one more sheet has earlier quarters.
 */
final class FigureSubjects {
    private static final int STATUS = 12;

    /** A line an indicator and scope. */
    static final Subject<FigureRow> WHOLE = new Subject<>("Figures", rows(""::equals), withTarget(indicator()).list());

    /** A line an indicator, scope and region. */
    static final Subject<FigureRow> BY_REGION = by("region");

    /** A line an indicator, scope and sector. */
    static final Subject<FigureRow> BY_SECTOR = by("sector");

    /** A line an indicator, scope and partner. */
    static final Subject<FigureRow> BY_PARTNER = by("partner");

    /** A line an indicator, scope and code of any other breakdown, or codes of two. */
    static final Subject<FigureRow> BY_OTHERS = new Subject<>("Figures by others",
            rows(breakdown -> !List.of("", "region", "sector", "partner").contains(breakdown)),
            valued(indicator()
                    .code("breakdown", row -> row.key().breakdown())
                    .named("breakdown_name", (row, names) -> names.breakdown(row.key()))
                    .add("key", 28, (row, names) -> SheetCell.text(row.key().key()))
                    .named("key_name", (row, names) -> names.key(row.key()))).list());

    /** A line a quarter, indicator, scope and, of the quarters alone, region. */
    static final Subject<PastFigure> OVER_TIME = new Subject<>("Figures over time", ResultsBundle::history,
            new Columns<PastFigure>()
                    .code("quarter", past -> past.quarter().toString())
                    .day("quarter_end", past -> past.quarter().end().toString())
                    .add("indicator", 24, (past, names) -> SheetCell.text(past.row().key().indicator()))
                    .named("indicator_name", (past, names) -> names.indicator(past.row().key().indicator()))
                    .add("scope", STATUS, (past, names) -> SheetCell.text(past.row().key().scope().code()))
                    .code("breakdown", past -> past.row().key().breakdown())
                    .code("key", past -> past.row().key().key())
                    .named("key_name", (past, names) -> names.key(past.row().key()))
                    .add("value", 16, (past, names) -> past.row().figure().known()
                            .map(value -> written(past.row(), names, value)).orElseGet(SheetCell::empty))
                    .add("unit", 18, (past, names) -> SheetCell.text(past.row().unit()))
                    .add("status", STATUS, (past, names) -> SheetCell.text(past.row().figure().status()))
                    .list());

    /** All of them, in the order of the workbook. */
    static final List<Subject<?>> ALL = List.of(WHOLE, BY_REGION, BY_SECTOR, BY_PARTNER, BY_OTHERS, OVER_TIME);

    private FigureSubjects() {}

    private static Subject<FigureRow> by(String dimension) {
        return new Subject<>("Figures by " + dimension, rows(dimension::equals), valued(indicator()
                .code(dimension, row -> row.key().key())
                .named(dimension + "_name", (row, names) -> names.key(row.key()))).list());
    }

    private static Function<ResultsBundle, List<FigureRow>> rows(Predicate<String> breakdown) {
        return bundle -> bundle.figures().stream().filter(row -> breakdown.test(row.key().breakdown())).toList();
    }

    private static Columns<FigureRow> indicator() {
        return new Columns<FigureRow>()
                .add("indicator", 24, (row, names) -> SheetCell.text(row.key().indicator()))
                .named("indicator_name", (row, names) -> names.indicator(row.key().indicator()))
                .add("scope", STATUS, (row, names) -> SheetCell.text(row.key().scope().code()));
    }

    private static Columns<FigureRow> withTarget(Columns<FigureRow> columns) {
        return valued(columns).add("target", 16, (row, names) -> row.target()
                .map(target -> written(row, names, target)).orElseGet(SheetCell::empty));
    }

    private static Columns<FigureRow> valued(Columns<FigureRow> columns) {
        return columns
                .add("value", 16, (row, names) -> row.figure().known().map(value -> written(row, names, value)).orElseGet(SheetCell::empty))
                .add("unit", 18, (row, names) -> SheetCell.text(row.unit()))
                .add("numerator", 16, (row, names) -> part(row.figure().numerator()))
                .add("denominator", 16, (row, names) -> part(row.figure().denominator()))
                .add("status", STATUS, (row, names) -> SheetCell.text(row.figure().status()))
                .count("regions_delivered", row -> (long) row.coverage().delivered())
                .count("regions_expected", row -> (long) row.coverage().expected());
    }

    /** Amounts as amounts, shares in percent, all else as the number that it is. */
    private static SheetCell written(FigureRow row, Names names, BigDecimal value) {
        if (row.unit().equals("share")) {
            return SheetCell.share(value);
        }
        Optional<Indicator.Kind> kind = names.kind(row.key().indicator());
        return kind.equals(Optional.of(Indicator.Kind.MONEY)) ? SheetCell.money(value) : SheetCell.number(value);
    }

    private static SheetCell part(Optional<BigDecimal> part) {
        return part.map(SheetCell::number).orElseGet(SheetCell::empty);
    }
}
