package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.CodedFormula;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.programme.MeasureColumns;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sorts what indicators rest on by fact table, so that each table is read once. */
final class MeasurePlan {
    /** An event at which somebody was from another country than that of the region where it was held; else null. */
    static final String EVENT_ACROSS_BORDER = "case when country <> event_country then event_id end";

    private final Map<String, IndicatorCard> cards;
    private final Map<FactTable, Set<Measure>> measures = new EnumMap<>(FactTable.class);
    private final Map<FactTable, Set<String>> breakdowns = new EnumMap<>(FactTable.class);
    private final Map<Union, Set<String>> unions = new LinkedHashMap<>();
    private final Set<Measure> firsts = new LinkedHashSet<>();
    private final Set<CodedFormula> coded = EnumSet.noneOf(CodedFormula.class);

    private MeasurePlan(Map<String, IndicatorCard> cards) {
        this.cards = cards;
    }

    /**
     * What serves some indicators.
     *
     * @param cards all that they rest on
     */
    static MeasurePlan of(Collection<IndicatorCard> wanted, Map<String, IndicatorCard> cards) {
        MeasurePlan plan = new MeasurePlan(cards);
        wanted.forEach(card -> plan.add(card.formula(), card.breakdowns()));
        return plan;
    }

    /** One a fact table. */
    List<TablePlan> tables() {
        return measures.keySet().stream().map(this::table).toList();
    }

    /**
     * The same; where events are asked whether somebody came from across a border, the one query over participations answers
     * that too, so that its kept results do.
     */
    List<TablePlan> tablesThatTellBorders() {
        if (measures.containsKey(FactTable.EVENTS) && table(FactTable.EVENTS).mentions(MeasureColumns.ACROSS_A_BORDER)) {
            add(new Measure(FactTable.PARTICIPATIONS, Optional.empty(), Optional.empty(),
                    "count(distinct " + EVENT_ACROSS_BORDER + ")", false), List.of());
        }
        return tables();
    }

    /** The unions, each with the breakdowns that it is wanted by. */
    Map<Union, Set<String>> unions() {
        return unions;
    }

    /** The measures of which it is asked what they count for the first time. */
    Set<Measure> firsts() {
        return firsts;
    }

    /** What only code computes of it. */
    Set<CodedFormula> coded() {
        return coded;
    }

    private TablePlan table(FactTable table) {
        return TablePlan.of(table, measures.get(table), breakdowns.get(table));
    }

    private void add(Formula formula, List<String> by) {
        if (formula instanceof Measure measure) {
            measures.computeIfAbsent(measure.facts(), table -> new LinkedHashSet<>()).add(measure);
            breakdowns.computeIfAbsent(measure.facts(), table -> new TreeSet<>(Set.of(""))).addAll(by);
            if (measure.blankIsNoData()) {
                add(measure.ofFacts(), by);
            }
        } else if (formula instanceof Union union) {
            unions.computeIfAbsent(union, any -> new TreeSet<>(Set.of(""))).addAll(by);
            union.of().forEach(measure -> add(measure, by));
        } else if (formula instanceof Coded one) {
            coded.add(one.formula());
        } else if (formula instanceof First first) {
            firsts.add(first.of());
            add(first.of(), by);
        } else if (formula instanceof Pace pace) {
            add(cards.get(pace.of()).formula(), by);
        } else if (formula instanceof Sum sum) {
            sum.of().forEach(id -> add(cards.get(id).formula(), by));
        } else if (formula instanceof Ratio ratio) {
            add(ratio.numerator(), by);
            add(ratio.denominator(), by);
        }
    }

    private void add(Operand operand, List<String> by) {
        if (operand instanceof Inline inline) {
            add(inline.measure(), by);
        } else if (operand instanceof Named named) {
            add(cards.get(named.indicator()).formula(), by);
        }
    }
}
