package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a ratio is divided from, where both parts are indicators of their own. */
record Formula(Indicator ratio, Indicator numerator, Indicator denominator, View view) {

    static Optional<Formula> of(Indicator ratio, View view) {
        return ratio.numerator().flatMap(numerator -> ratio.denominator()
                .map(denominator -> new Formula(ratio, view.indicator(numerator), view.indicator(denominator), view)));
    }

    /** "Leverage = Further investment ÷ Public support". */
    String sentence() {
        return view.words().text("ratio.formula", "label", view.label(ratio), "numerator", view.label(numerator),
                "denominator", view.label(denominator));
    }

    /** "€30,000 ÷ €15,000"; empty where the figure does not show them. */
    Optional<String> division(Figure figure) {
        return figure.fraction().map(of -> said(numerator, of.numerator()) + " ÷ "
                + said(denominator, of.denominator()));
    }

    private String said(Indicator part, BigDecimal value) {
        return ValueFormat.ofParts(view, part, List.of(value)).said(value);
    }
}
