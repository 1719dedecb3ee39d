package eu.meuse.programme;

/** A formula as one reads it. */
final class FormulaText {
    private FormulaText() {}

    static String of(IndicatorCard.Formula formula) {
        if (formula instanceof IndicatorCard.Measure measure) {
            return of(measure);
        }
        if (formula instanceof IndicatorCard.Union union) {
            return "different values, each once, of: " + String.join("; and of: ", union.of().stream().map(FormulaText::of).toList());
        }
        if (formula instanceof IndicatorCard.First first) {
            return "for the first time: " + of(first.of());
        }
        if (formula instanceof IndicatorCard.Pace pace) {
            return "a forecast: " + pace.of() + " × days of the programme ÷ days of it gone by";
        }
        if (formula instanceof IndicatorCard.Sum sum) {
            return String.join(" + ", sum.of());
        }
        if (formula instanceof IndicatorCard.Ratio ratio) {
            return of(ratio.numerator()) + " ÷ " + of(ratio.denominator());
        }
        return "computed by code (" + ((IndicatorCard.Coded) formula).formula().code() + ")";
    }

    private static String of(IndicatorCard.Operand operand) {
        return operand instanceof IndicatorCard.Named named
                ? named.indicator()
                : "(" + of(((IndicatorCard.Inline) operand).measure()) + ")";
    }

    private static String of(IndicatorCard.Measure measure) {
        return "`" + measure.aggregate() + "` over " + measure.facts().dataset()
                + measure.where().map(where -> " where `" + where + "`").orElse("")
                + measure.dated().map(date -> ", dated `" + date + "`").orElse("")
                + (measure.emptyIsNoData() ? "; no data where there is nothing to add up" : "")
                + (measure.blankIsNoData() ? "; no data where the facts leave it blank" : "");
    }
}
