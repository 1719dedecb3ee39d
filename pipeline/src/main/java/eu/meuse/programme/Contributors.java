package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Indicators that nobody publishes: how many different people made what others count of participations, cell by cell. Forty
 * participations of two people are two people's.
 */
public final class Contributors {
    private static final String PREFIX = "contributors-";
    private static final String PERSONS = "count(distinct " + FactTable.PERSON_KEY + ")";

    private Contributors() {}

    /** Whether an indicator is one of these. */
    public static boolean isOne(String indicator) {
        return indicator.startsWith(PREFIX);
    }

    /**
     * Those beside some indicators, one a condition.
     *
     * @param all id to card, those included that others rest on
     */
    public static List<IndicatorCard> beside(Collection<IndicatorCard> cards, Map<String, IndicatorCard> all) {
        Map<String, IndicatorCard> beside = new TreeMap<>();
        for (IndicatorCard card : cards) {
            for (Measure measure : new PeopleIndicators(all).behind(card.formula())) {
                if (measure.facts() == FactTable.PARTICIPATIONS && PeopleIndicators.isOfPeople(measure)) {
                    IndicatorCard one = card(card, new Measure(measure.facts(), measure.dated(), measure.where(), PERSONS, false));
                    beside.merge(one.id(), one, Contributors::both);
                }
            }
        }
        return List.copyOf(beside.values());
    }

    private static IndicatorCard card(IndicatorCard of, Measure measure) {
        String id = PREFIX + Sha256.hex(measure.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        return card(id, List.copyOf(new TreeSet<>(of.breakdowns())), of.scopes(), measure);
    }

    private static IndicatorCard both(IndicatorCard one, IndicatorCard other) {
        Set<String> breakdowns = new TreeSet<>(one.breakdowns());
        breakdowns.addAll(other.breakdowns());
        Set<Scope> scopes = new TreeSet<>(one.scopes());
        scopes.addAll(other.scopes());
        return card(one.id(), List.copyOf(breakdowns), scopes, one.formula());
    }

    private static IndicatorCard card(String id, List<String> breakdowns, Set<Scope> scopes, IndicatorCard.Formula formula) {
        return new IndicatorCard(id, Map.of(), Map.of(), "", Indicator.Kind.COUNT, Optional.empty(), breakdowns,
                scopes, Set.of(FactTable.EVENTS, FactTable.PARTICIPATIONS), true, formula, List.of());
    }
}
