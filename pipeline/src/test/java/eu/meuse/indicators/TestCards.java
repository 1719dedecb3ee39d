package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.FundingRules;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.Programme;
import eu.meuse.programme.OrganisationWords;
import eu.meuse.programme.Vocabulary;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small programme of two regions for hand-worked cases: the lead partner's is {@code north}. */
final class TestCards {
    private final Map<String, IndicatorCard> cards = new LinkedHashMap<>();
    private List<String> sectors = List.of("energy", "health");

    /** Other sectors than {@code energy} and {@code health}. */
    TestCards sectors(List<String> codes) {
        sectors = codes;
        return this;
    }

    TestCards add(String id, Kind kind, List<String> breakdowns, Set<FactTable> datasets, Formula formula) {
        cards.put(id, new IndicatorCard(id, Map.of(), Map.of(), "unit", kind, Optional.empty(), breakdowns,
                EnumSet.allOf(Scope.class), datasets, false, formula, List.of()));
        return this;
    }

    static Measure measure(FactTable facts, String dated, String where, String aggregate) {
        return new Measure(facts, Optional.ofNullable(dated), Optional.ofNullable(where), aggregate, false);
    }

    Definitions definitions(Set<FactTable> datasets, Map<String, Map<Integer, BigDecimal>> targets) {
        Programme programme = new Programme("two", Map.of(), Map.of(), List.of("en"),
                LocalDate.of(2011, 1, 1), LocalDate.of(2014, 12, 31), "EUR", true, "north",
                List.of(new Programme.Region("north", "BE", Map.of()), new Programme.Region("south", "NL", Map.of())),
                datasets, List.copyOf(cards.keySet()), lists(), new RunInfo.Funding(false, Map.of()), Map.of(), Map.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 5, Optional.empty(), targets,
                new Programme.Types(List.of("sme"), List.of("public")), List.of(), RunInfo.Notes.NONE, Set.of(), Programme.Operations.NONE);
        return new Definitions(programme, Map.of(),
                new Vocabulary(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()), cards, List.of(), List.of(), Map.of(),
                OrganisationWords.none(), List.of(), FundingRules.usual(programme), new TreeMap<>(), "");
    }

    private Map<String, Dimension> lists() {
        return Map.of(
                "region", list("region", "north", "south"),
                "sector", list("sector", sectors.toArray(String[]::new)),
                "format", list("format", "fair"),
                "role", list("role", "lead", "partner"),
                "cost_category", list("cost_category", "staff", "travel"),
                "organisation_type", list("organisation_type", "sme", "public"));
    }

    private static Dimension list(String id, String... codes) {
        return new Dimension(id, Map.of(), Stream.of(codes).map(code -> new Code(code, Map.of())).toList());
    }
}
