package eu.meuse.indicators;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.TracedRows;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The way back from figures to rows: the facts that the conditions of an indicator's formula let through and that stand
 * in a figure's cell, each with what it adds.
 *
 * <p>It asks the facts one by one, apart from the query that computed the figures, so that what the rows add up to
 * proves them.
 */
public final class FigureTrace {
    private final Definitions definitions;
    private final FactViews views;
    private final Quarter quarter;
    private final List<CodedIndicator> coded;

    /**
     * The way back from the figures of a quarter.
     *
     * @param facts as of the quarter
     * @param coded all that a card may call
     */
    public FigureTrace(Definitions definitions, FactFrames facts, Quarter quarter, List<CodedIndicator> coded) {
        this.definitions = definitions;
        this.views = FactViews.of(facts, definitions.programme());
        this.quarter = quarter;
        this.coded = List.copyOf(coded);
    }

    /** The rows behind one figure, in the order in which they are shown; of a ratio the numerator's first. */
    public List<TracedPart> of(FigureKey figure) {
        return parts(figure.indicator(), figure.scope(), TracedCells.of(figure.breakdown(), figure.key())).stream()
                .map(part -> new TracedPart(part.name(), part.kind(), part.rows().orderBy(TracedRows.order())))
                .toList();
    }

    /** The rows behind all figures of an indicator in a scope, in no order; those that add nothing may be left out. */
    public List<TracedPart> all(String indicator, Scope scope) {
        List<String> breakdowns = new ArrayList<>(List.of(""));
        breakdowns.addAll(definitions.cards().get(indicator).breakdowns());
        return parts(indicator, scope, TracedCells.all(breakdowns));
    }

    private List<TracedPart> parts(String indicator, Scope scope, TracedCells cells) {
        SummandTrace trace = new SummandTrace(views, coded, quarter, scope, cells);
        IndicatorCard card = definitions.cards().get(indicator);
        return card.formula() instanceof Ratio ratio
                ? List.of(
                        part(trace, TracedPart.NUMERATOR, ratio.numerator()),
                        part(trace, TracedPart.DENOMINATOR, ratio.denominator()))
                : List.of(part(trace, TracedPart.VALUE, card.formula(), card.kind()));
    }

    private TracedPart part(SummandTrace trace, String name, Operand operand) {
        Operands operands = new Operands(definitions.cards());
        return part(trace, name, operands.formula(operand), operands.kind(operand));
    }

    private TracedPart part(SummandTrace trace, String name, Formula formula, Indicator.Kind kind) {
        if (formula instanceof Pace pace) {
            Dataset<Row> known = part(trace, name, definitions.cards().get(pace.of()).formula(), kind).rows();
            return new TracedPart(name, kind, new Forecast(definitions.programme(), quarter).traced(known));
        }
        Dataset<Row> rows = Summands.of(formula, definitions.cards()).stream()
                .map(trace::rows)
                .reduce(Dataset::union)
                .orElseThrow();
        return new TracedPart(name, kind, rows);
    }
}
