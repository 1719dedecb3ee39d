package eu.meuse.disclosure;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Money that organisations were awarded, in tests: who, when, where, how much in euros. */
final class Awards {
    static final Measure VOUCHERS = new Measure(FactTable.VOUCHERS, Optional.of("decided_on"), Optional.of("decision = 'awarded'"), "sum(amount)", false);

    final List<Award> all = new ArrayList<>();

    record Award(String organisation, Quarter quarter, String region, String sector, int euros) {
        String code(String dimension) {
            return dimension.equals("region") ? region : sector;
        }
    }

    Awards add(String organisation, Quarter quarter, String region, String sector, int euros) {
        all.add(new Award(organisation, quarter, region, sector, euros));
        return this;
    }

    Map<Measure, List<OrganisationAmount>> amounts() {
        return Map.of(VOUCHERS, all.stream().map(award -> new OrganisationAmount(award.organisation(), Optional.of(award.quarter()),
                new TreeMap<>(Map.of("region", award.region(), "sector", award.sector())), BigDecimal.valueOf(award.euros()))).toList());
    }

    static Predicate<Award> in(Scope scope, Quarter quarter) {
        return award -> scope == Scope.QUARTER ? award.quarter().equals(quarter) : award.quarter().compareTo(quarter) <= 0;
    }

    static Predicate<Award> at(String breakdown, String key) {
        List<String> dimensions = Dimensions.in(breakdown);
        return award -> dimensions.isEmpty() || String.join("/", dimensions.stream().map(award::code).toList()).equals(key);
    }

    int sum(Predicate<Award> some) {
        return all.stream().filter(some).mapToInt(Award::euros).sum();
    }

    /** What is known of an indicator in both scopes, by each breakdown with its keys. */
    List<FigureRow> figures(String indicator, Quarter quarter, Map<String, List<String>> breakdowns) {
        List<FigureRow> rows = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            breakdowns.forEach((breakdown, keys) -> keys.forEach(key -> rows.add(row(new FigureKey(indicator, scope, breakdown, key),
                    new Figure.Known(BigDecimal.valueOf(sum(in(scope, quarter).and(at(breakdown, key)))))))));
        }
        return rows;
    }

    static FigureRow row(FigureKey key, Figure figure) {
        return new FigureRow(key, figure, "EUR", Optional.empty(), new Coverage(1, 1));
    }
}
