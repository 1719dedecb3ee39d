package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a changed figure is written: before, after and difference with the same decimals, as many as they have, so that
 * the one less the other is the third. A share is written in percent, its difference in percentage points: a share of a
 * share would be read as one.
 */
final class ChangeFormat {
    private static final int PERCENT = 2;

    private final View view;
    private final FigureChange change;
    private final boolean isShare;
    private final int decimals;

    ChangeFormat(View view, Indicator indicator, FigureChange change) {
        this.view = view;
        this.change = change;
        this.isShare = indicator.unit().equals("share");
        int needed = Stream.of(change.before(), change.after())
                .flatMap(figure -> figure.flatMap(Figure::known).stream())
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max().orElse(0);
        this.decimals = isShare ? Math.max(1, needed - PERCENT) : switch (indicator.kind()) {
            case COUNT -> 0;
            case MONEY -> needed > 0 ? 2 : 0;
            case FTE -> Math.max(0, needed);
            case RATIO -> Math.max(2, needed);
        };
    }

    /** One side of the change; where only what it is divided from has changed, that stands beside it. */
    String cell(Figure figure) {
        return number(figure) + figure.fraction().filter(of -> isInParts()).map(this::parts).orElse("");
    }

    /** The same without what it is divided from. */
    String number(Figure figure) {
        return figure.known().map(this::number).orElseGet(() -> view.gap(figure));
    }

    /** By how much, with its sign; empty where one of the sides is not known. */
    Optional<String> difference() {
        return change.difference().map(by -> (by.signum() > 0 ? "+" : "")
                + (isShare ? view.words().text("percent.points", "number", digits(by)) : digits(by)));
    }

    private String number(BigDecimal value) {
        return isShare ? view.words().text("percent", "number", digits(value)) : digits(value);
    }

    private String digits(BigDecimal value) {
        return view.numbers().number(isShare ? value.movePointRight(PERCENT) : value, decimals);
    }

    private boolean isInParts() {
        return change.before().isPresent() && change.after().isPresent()
                && change.before().flatMap(Figure::known).equals(change.after().flatMap(Figure::known));
    }

    private String parts(Fraction of) {
        return " (" + part(of.numerator()) + "\u00a0÷\u00a0" + part(of.denominator()) + ")";
    }

    private String part(BigDecimal value) {
        return view.numbers().number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }
}
