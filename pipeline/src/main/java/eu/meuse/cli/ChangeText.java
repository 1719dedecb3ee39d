package eu.meuse.cli;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A changed figure in the cells of a table: before, after and difference, all with the same decimals. */
final class ChangeText {
    private final FigureChange change;
    private final int decimals;

    ChangeText(FigureChange change) {
        this.change = change;
        this.decimals = Stream.of(change.before(), change.after())
                .flatMap(figure -> figure.flatMap(Figure::known).stream())
                .mapToInt(BigDecimal::scale)
                .max().orElse(0);
    }

    List<String> cells() {
        return List.of(value(change.before()), value(change.after()), change.difference().map(this::signed).orElse(""));
    }

    private String value(Optional<Figure> figure) {
        return figure.map(found -> found.known().map(this::digits).orElse(found.status())
                + found.fraction().filter(of -> isInParts()).map(ChangeText::parts).orElse("")).orElse("none");
    }

    /** The value is what it was, and what it is divided from is not. */
    private boolean isInParts() {
        return change.before().isPresent() && change.after().isPresent()
                && change.before().flatMap(Figure::known).equals(change.after().flatMap(Figure::known));
    }

    private static String parts(Fraction of) {
        return " (" + of.numerator().toPlainString() + " ÷ " + of.denominator().toPlainString() + ")";
    }

    private String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + digits(difference);
    }

    private String digits(BigDecimal value) {
        return value.setScale(decimals).toPlainString();
    }
}
