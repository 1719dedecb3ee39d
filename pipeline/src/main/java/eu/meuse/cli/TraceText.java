package eu.meuse.cli;

import eu.meuse.indicators.AddedUp;
import eu.meuse.indicators.AddedUp.PartSum;
import eu.meuse.indicators.TracedPart;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.run.TracedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said above and below the rows behind a figure. */
final class TraceText {
    private TraceText() {}

    /** Which figure it is, what it means, and how it stands in {@code figures.csv}. */
    static List<String> heading(TracedFigure figure) {
        FigureKey key = figure.row().key();
        IndicatorCard card = figure.card();
        String scope = key.scope() == Scope.TO_DATE ? "to the end of " + figure.quarter() : "in " + figure.quarter();
        String cell = key.breakdown().isEmpty() ? "" : ", " + key.breakdown() + " " + key.key();
        return List.of(
                english(card.labels(), card.id()) + " (" + card.id() + ") " + scope + cell
                        + (figure.closed().isEmpty() ? "" : ", as closed in " + figure.closed()),
                english(card.meanings(), ""),
                value(figure) + "; status " + figure.row().figure().status() + "; coverage " + figure.row().coverage());
    }

    private static String value(TracedFigure figure) {
        Figure known = figure.row().figure();
        return "value " + known.known().map(value -> value.toPlainString() + " " + figure.row().unit()).orElse("none")
                + known.numerator().map(side -> "; numerator " + side.toPlainString()).orElse("")
                + known.denominator().map(side -> (known.numerator().isPresent() ? ", denominator " : "; denominator ") + side.toPlainString()).orElse("");
    }

    /** What the rows add up to, and whether it is the figure. */
    static List<String> sums(TracedFigure figure, AddedUp sums) {
        List<String> lines = new ArrayList<>(sums.parts().stream().map(TraceText::sum).toList());
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + verdict(figure, sums));
        return lines;
    }

    private static String sum(PartSum sum) {
        String part = sum.part().name().equals(TracedPart.VALUE) ? "" : sum.part().name() + ": ";
        String written = sum.written().toPlainString();
        boolean rounded = sum.written().compareTo(sum.exact()) != 0;
        if (sum.rows() + sum.lines() == 0) {
            return part + "no row counts for it, which makes " + written;
        }
        return part + count(sum.rows(), "row") + (sum.lines() == 0 ? "" : " and " + count(sum.lines(), "line") + " without a file")
                + (sum.rows() + sum.lines() == 1 ? " adds up to " : " add up to ")
                + (rounded ? sum.exact().stripTrailingZeros().toPlainString() + ", written " : "") + written;
    }

    private static String verdict(TracedFigure figure, AddedUp sums) {
        Figure known = figure.row().figure();
        if (!sums.gives(known)) {
            return ": it is NOT the figure";
        }
        if (known instanceof Figure.Missing) {
            return "; there is no figure: the region has not delivered all that it rests on (" + figure.card().datasets().stream()
                    .map(table -> table.dataset())
                    .collect(Collectors.joining(", ")) + ")";
        }
        if (known instanceof Figure.NoData) {
            return "; there is no figure: " + (known.fraction().isPresent() ? "the denominator is 0" : "nobody reports what it adds up");
        }
        return known.fraction().map(of -> "; " + of.numerator().toPlainString() + " ÷ " + of.denominator().toPlainString() + " = "
                + known.known().orElseThrow().toPlainString() + ": it is the figure").orElse(": it is the figure");
    }

    private static String count(long number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String english(Map<String, String> texts, String otherwise) {
        return texts.getOrDefault("en", texts.values().stream().findFirst().orElse(otherwise));
    }
}
