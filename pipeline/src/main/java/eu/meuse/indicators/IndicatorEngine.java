package eu.meuse.indicators;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.programme.CodedFormula;
import eu.meuse.programme.Contributors;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.MoneyIndicators;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes a programme's figures from the facts as of a quarter.
 *
 * <p>Cards are sorted by fact table; each table is read by one {@link TableQuery}, and all of them run as one Spark
 * job (very many participations apart), whose few rows {@link FigureMaker} turns into figures.
 */
public final class IndicatorEngine {
    private final Definitions definitions;
    private final List<IndicatorCard> cards;
    private final List<IndicatorCard> contributors;
    private Questions asked;

    /** @param definitions of the programme, complete: every card that another rests on is there */
    public IndicatorEngine(Definitions definitions) {
        this(definitions, definitions.programme().indicators());
    }

    /** @param indicators ids of those to compute */
    IndicatorEngine(Definitions definitions, List<String> indicators) {
        this.definitions = definitions;
        this.cards = indicators.stream().map(definitions.cards()::get).toList();
        this.contributors = Contributors.beside(cards, definitions.cards());
    }

    /**
     * All figures of the quarter, sorted by key.
     *
     * @param facts as of the quarter
     * @param deliveries who has delivered what
     * @param coded all that a card may call, each asked for its values last
     */
    public List<FigureRow> figures(
            FactFrames facts, Quarter quarter, Deliveries deliveries, List<CodedIndicator> coded) {
        return computed(facts, quarter, deliveries, coded).figures();
    }

    /**
     * What follows from the facts.
     *
     * @param figures of the quarter, sorted by key
     * @param contributors how many people made what others of them count, never published
     * @param past earlier quarters as these facts know them, sorted
     */
    public record Computed(List<FigureRow> figures, List<FigureRow> contributors, List<PastFigure> past) {}

    /** The same with earlier quarters, for which nothing is read again. */
    public Computed computed(FactFrames facts, Quarter quarter, Deliveries deliveries, List<CodedIndicator> coded) {
        Questions questions = questions(facts, quarter);
        Map<Union, UnionLayout> unions = new LinkedHashMap<>();
        questions.plans().unions().forEach((union, by) ->
                unions.put(union, new UnionLayout(union, by, questions.queries(), quarter)));
        Measuring measuring = new Measuring(questions.views(), questions.queries(), unions, questions.plans().firsts());
        Measured measured = measuring.measured();
        Values values = new Values(
                definitions.cards(), measured, values(coded, questions.plans().coded()), new Forecast(definitions.programme(), quarter));
        Completeness completeness = new Completeness(definitions.programme(), deliveries, quarter);
        FigureMaker maker = new FigureMaker(values, questions.lists(), completeness);
        return new Computed(maker.rows(cards), maker.rows(contributors),
                new PastQuarters(definitions, cards, questions.lists(), measuring, deliveries).upTo(quarter));
    }

    /** The organisations that facts name to date, matched by identifier and likeness of names; may run beside {@code figures}. */
    public Organisations organisations(FactFrames facts, Quarter quarter) {
        return new OrganisationCounting(definitions).of(questions(facts, quarter).views(), quarter);
    }

    /** What each organisation has of each sum of money that figures show, up to the quarter; one small query a sum. */
    public Map<Measure, List<OrganisationAmount>> amounts(FactFrames facts, Quarter quarter) {
        Set<String> breakdowns = cards.stream().flatMap(card -> card.breakdowns().stream()).collect(Collectors.toSet());
        OrganisationAmounts amounts = new OrganisationAmounts(questions(facts, quarter).views(), quarter, breakdowns);
        Map<Measure, List<OrganisationAmount>> by = new LinkedHashMap<>();
        new MoneyIndicators(definitions.cards()).measures(cards.stream().map(IndicatorCard::id).toList()).forEach(measure -> by.put(measure, amounts.of(measure)));
        return by;
    }

    /** The organisations that facts name with an identifier; found out once, when they are first asked for. */
    public Supplier<KnownOrganisations> known(FactFrames facts, Quarter quarter) {
        return () -> questions(facts, quarter).views().known().get();
    }

    /** What all cards together ask of the facts of a quarter. */
    private record Questions(FactViews views, Quarter quarter, MeasurePlan plans, CodeLists lists, List<TableQuery> queries) {}

    /** Worked out once for all that is asked of the same facts. */
    private synchronized Questions questions(FactFrames facts, Quarter quarter) {
        if (asked == null || asked.views().facts() != facts || !asked.quarter().equals(quarter)) {
            CodeLists lists = new CodeLists(definitions.programme(), partners(facts));
            MeasurePlan plans = MeasurePlan.of(Stream.concat(cards.stream(), contributors.stream()).toList(), definitions.cards());
            boolean kept = facts.layers(FactTable.PARTICIPATIONS).filter(layers -> !KeptResults.areMany(layers)).isPresent();
            List<TableQuery> queries = (kept ? plans.tablesThatTellBorders() : plans.tables()).stream()
                    .map(plan -> new TableQuery(plan, new CellBits(plan, lists), quarter))
                    .toList();
            asked = new Questions(FactViews.of(facts, definitions.programme()).keeping(queries), quarter, plans, lists, queries);
        }
        return asked;
    }

    private static Map<FigureKey, BigDecimal> values(List<CodedIndicator> coded, Set<CodedFormula> wanted) {
        Map<FigureKey, BigDecimal> values = new HashMap<>();
        coded.stream().filter(one -> wanted.contains(one.formula())).forEach(one -> values.putAll(one.values()));
        return values;
    }

    /** The partners' identifiers, where a breakdown asks for them. */
    private List<String> partners(FactFrames facts) {
        if (cards.stream().noneMatch(card -> card.breakdowns().contains(Dimensions.PARTNER))) {
            return List.of();
        }
        return facts.countedRows(FactTable.PARTNERS).stream()
                .map(row -> row.getString(FactTable.PARTNERS.place("partner_id")))
                .sorted()
                .toList();
    }
}
