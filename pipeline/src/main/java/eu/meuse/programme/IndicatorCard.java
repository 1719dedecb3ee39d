package eu.meuse.programme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator as its card defines it: {@code config/indicators/<id>.yaml}.
 *
 * @param id name of the card's file
 * @param labels language to name
 * @param meanings language to definition, a sentence
 * @param unit as in {@code figures.csv}
 * @param kind how its values are written
 * @param officialCode RCO81, CO08 …
 * @param breakdowns dimensions, or two joined by {@code /}
 * @param scopes quarter, to date or both
 * @param datasets that a region must have delivered for its figure to be known
 * @param countsPeople whether its cells count people and are protected in public
 * @param formula how it is computed
 * @param examples worked by hand; the build runs them
 */
public record IndicatorCard(
        String id,
        Map<String, String> labels,
        Map<String, String> meanings,
        String unit,
        Indicator.Kind kind,
        Optional<String> officialCode,
        List<String> breakdowns,
        Set<Scope> scopes,
        Set<FactTable> datasets,
        boolean countsPeople,
        Formula formula,
        List<Example> examples) {

    /** What decides what its figures say, without the words. */
    public IndicatorCard withoutWords() {
        return new IndicatorCard(id, Map.of(), Map.of(), unit, kind, Optional.empty(), breakdowns, scopes, datasets, countsPeople, formula, List.of());
    }

    /** How an indicator is computed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Measure.class, name = "measure"), @JsonSubTypes.Type(value = Union.class, name = "union"),
        @JsonSubTypes.Type(value = First.class, name = "first"), @JsonSubTypes.Type(value = Pace.class, name = "pace"),
        @JsonSubTypes.Type(value = Sum.class, name = "sum"), @JsonSubTypes.Type(value = Ratio.class, name = "ratio"),
        @JsonSubTypes.Type(value = Coded.class, name = "coded")})
    public sealed interface Formula {}

    /**
     * An aggregate over the facts of one table.
     *
     * @param facts the table
     * @param dated the date column that decides the scope; empty where facts have no date and count from the start
     * @param where a condition in Spark SQL; the columns {@code quarter_start} and {@code quarter_end} are the scope's
     *     quarter's first and last day
     * @param aggregate in Spark SQL's aggregate language: {@code count(*)}, {@code sum(amount)}
     * @param emptyIsNoData whether a sum over nothing is no data rather than 0
     * @param blankIsNoData whether it is no data where there are such facts, and none of them says what is counted
     */
    public record Measure(
            FactTable facts, Optional<String> dated, Optional<String> where, String aggregate, boolean emptyIsNoData, boolean blankIsNoData)
            implements Formula {

        /** One of which what is not said is 0. */
        public Measure(FactTable facts, Optional<String> dated, Optional<String> where, String aggregate, boolean emptyIsNoData) {
            this(facts, dated, where, aggregate, emptyIsNoData, false);
        }

        /** The number of facts that it is about, whatever they say. */
        public Measure ofFacts() {
            return new Measure(facts, dated, where, "count(*)", false);
        }
    }

    /**
     * Different values that several measures count, over one table or several: one that several of them have counts once.
     *
     * @param of each counts different values of the same expression
     */
    public record Union(List<Measure> of) implements Formula {}

    /** Different values that a measure counts in the quarter and had not counted before it. */
    public record First(Measure of) implements Formula {}

    /** What an indicator comes to at the programme's end if it goes on as it did from the start: a forecast. */
    public record Pace(String of) implements Formula {}

    /** The sum of other indicators. */
    public record Sum(List<String> of) implements Formula {}

    /** A ratio of two others: 4 decimals half-up, no data where the denominator is 0. */
    public record Ratio(Operand numerator, Operand denominator) implements Formula {}

    /** What only logic can say. */
    public record Coded(CodedFormula formula) implements Formula {}

    /** One side of a ratio. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = Named.class, name = "named"), @JsonSubTypes.Type(value = Inline.class, name = "inline")})
    public sealed interface Operand {}

    /** Another indicator, by its id. */
    public record Named(String indicator) implements Operand {}

    /** A measure that is no indicator of its own, and how its values are written. */
    public record Inline(Measure measure, Indicator.Kind kind) implements Operand {}

    /**
     * A worked example, in which every region has delivered all that is expected of it.
     *
     * @param quarter reported, {@code 2013-Q2}
     * @param given rows of fact tables, column to text as a region in the contract's own codes would write it
     * @param expect figure, as {@link ExpectedFigure} reads it, to value as printed in {@code figures.csv}, or to the
     *     status {@code no-data}: {@code to-date region=de-aachen → 3}
     */
    public record Example(
            String quarter, Map<FactTable, List<Map<String, String>>> given, Map<String, String> expect) {}
}
