package eu.meuse.attack;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A small programme made up at random: a few people, of whom some come again, in two regions by three sectors or so. Some lists come
 * a quarter late, some are replaced by one with a person more or less, and some packs are made again. The figures are counted here.
 */
final class MadeProgramme {
    static final Map<String, IndicatorCard> CARDS = new TreeMap<>(Map.of(
            "participations", card("participations", List.of("region", "sector", "region/sector", "type"), measure("count(*)", "")),
            "participants", card("participants", List.of("region", "sector", "type"), measure("count(distinct person_key)", "")),
            "newcomers", card("newcomers", List.of("region"), new First(measure("count(distinct person_key)", ""))),
            "attended", card("attended", List.of("region"), new Ratio(new Named("participations"), new Named("participants"))),
            "organisations", new IndicatorCard("organisations", Map.of(), Map.of(), "", Kind.COUNT, Optional.empty(), List.of("region"),
                    Set.of(Scope.values()), Set.of(FactTable.PARTICIPATIONS), false, measure("count(distinct organisation_key)", ""), List.of()),
            "sme-share", card("sme-share", List.of("region"), new Ratio(new Inline(measure("count(*)", "type = 'sme'"), Kind.COUNT),
                    new Inline(measure("count(*)", "type is not null"), Kind.COUNT)))));
    private static final int THRESHOLD = 5;

    private final Random random;
    private final int regions;
    private final int sectors;
    private final List<Attendance> all = new ArrayList<>();
    private final List<PublicPack> packs = new ArrayList<>();

    /** @param until the pack after which the list holds it no more */
    private record Attendance(int person, Quarter date, int from, int until, Map<String, String> place) {
        String type() {
            return place.getOrDefault("type", "");
        }

        boolean isKnownTo(int pack) {
            return pack >= from && pack < until;
        }
    }

    private MadeProgramme(long seed) {
        random = new Random(seed);
        regions = 2 + random.nextInt(2);
        sectors = 2 + random.nextInt(2);
    }

    /** Packs of so many quarters. */
    static List<PublicPack> packs(long seed, int quarters) {
        return new MadeProgramme(seed).publish(quarters);
    }

    private List<PublicPack> publish(int quarters) {
        List<Earlier> earlier = new ArrayList<>();
        Quarter quarter = new Quarter(2013, 1);
        for (int number = 0; number < quarters; number++) {
            hold(quarter, packs.size());
            publish(quarter, earlier);
            if (random.nextInt(4) == 0) {
                replace(quarter, packs.size());
                publish(quarter, earlier);
            }
            quarter = quarter.next();
        }
        return packs;
    }

    private void hold(Quarter quarter, int pack) {
        for (int region = 0; region < regions; region++) {
            for (int sector = 0; sector < sectors; sector++) {
                int from = pack + (random.nextInt(10) == 0 ? 1 : 0);
                int several = random.nextInt(3) == 0 ? 0 : random.nextInt(3) == 0 ? 12 + random.nextInt(20) : 1 + random.nextInt(7);
                Set<Integer> came = new HashSet<>();
                for (int i = 0; i < several; i++) {
                    int person = random.nextInt(90);
                    if (came.add(person)) {
                        all.add(attendance(person, quarter, from, "r" + region, "s" + sector));
                    }
                }
            }
        }
    }

    private static Attendance attendance(int person, Quarter quarter, int from, String region, String sector) {
        Map<String, String> place = new TreeMap<>(Map.of("region", region, "sector", sector));
        if (person % 11 != 0) {
            place.put("type", person % 3 == 0 ? "sme" : "other");
        }
        return new Attendance(person, quarter, from, Integer.MAX_VALUE, place);
    }

    private void replace(Quarter quarter, int pack) {
        if (random.nextBoolean() && !all.isEmpty()) {
            Attendance out = all.remove(random.nextInt(all.size()));
            all.add(new Attendance(out.person(), out.date(), out.from(), pack, out.place()));
        } else {
            all.add(attendance(100 + random.nextInt(9), quarter, pack, "r0", "s0"));
        }
    }

    private void publish(Quarter quarter, List<Earlier> earlier) {
        Protector protector = new Protector(CARDS, THRESHOLD, Optional.empty());
        List<FigureRow> figures = new ArrayList<>();
        protector.cards().values().forEach(card -> card.scopes().stream().sorted().forEach(scope -> {
            figures.add(figure(card, scope, "", "", quarter));
            card.breakdowns().forEach(by -> keys(Dimensions.in(by)).forEach(key -> figures.add(figure(card, scope, by, key, quarter))));
        }));
        List<FigureRow> published = protector.protect(quarter, figures, earlier, Map.of()).rows();
        earlier.add(new Earlier(quarter, figures, published, protector.cards()));
        packs.add(new PublicPack(quarter, published.stream().map(MadeProgramme::row).toList(), figures.stream().map(MadeProgramme::row).toList()));
    }

    private List<String> keys(List<String> dimensions) {
        List<String> keys = List.of("");
        for (String dimension : dimensions) {
            List<String> codes = switch (dimension) {
                case "region" -> List.of("r0", "r1", "r2").subList(0, regions);
                case "sector" -> List.of("s0", "s1", "s2").subList(0, sectors);
                default -> List.of("sme", "other");
            };
            keys = keys.stream().flatMap(key -> codes.stream().map(code -> key.isEmpty() ? code : key + "/" + code)).toList();
        }
        return keys;
    }

    private FigureRow figure(IndicatorCard card, Scope scope, String breakdown, String key, Quarter quarter) {
        Predicate<Attendance> here = at(breakdown, key).and(attendance -> attendance.isKnownTo(packs.size()));
        return new FigureRow(new FigureKey(card.id(), scope, breakdown, key), figure(card.formula(), scope, here, quarter), "", Optional.empty(),
                new Coverage(1, 1));
    }

    private Figure figure(Formula formula, Scope scope, Predicate<Attendance> here, Quarter quarter) {
        if (!(formula instanceof Ratio ratio)) {
            return new Figure.Known(BigDecimal.valueOf(count(formula, scope, here, quarter)));
        }
        BigDecimal of = BigDecimal.valueOf(count(formula(ratio.numerator()), scope, here, quarter));
        BigDecimal by = BigDecimal.valueOf(count(formula(ratio.denominator()), scope, here, quarter));
        Fraction fraction = new Fraction(of, by);
        return by.signum() == 0 ? new Figure.NoData(Optional.of(fraction)) : new Figure.Known(of.divide(by, 4, RoundingMode.HALF_UP), Optional.of(fraction));
    }

    private static Formula formula(Operand operand) {
        return operand instanceof Named named ? CARDS.get(named.indicator()).formula() : ((Inline) operand).measure();
    }

    private long count(Formula formula, Scope scope, Predicate<Attendance> here, Quarter quarter) {
        if (formula instanceof First first) {
            Set<Integer> before = new HashSet<>();
            all.stream().filter(one -> one.isKnownTo(packs.size()) && one.date().compareTo(quarter) < 0).forEach(one -> before.add(one.person()));
            return count(first.of(), scope, here.and(attendance -> !before.contains(attendance.person())), quarter);
        }
        Measure measure = (Measure) formula;
        List<Attendance> facts = all.stream().filter(here)
                .filter(one -> scope == Scope.QUARTER ? one.date().equals(quarter) : one.date().compareTo(quarter) <= 0)
                .filter(one -> measure.where().map(where -> where.contains("sme") ? one.type().equals("sme") : !one.type().isEmpty()).orElse(true))
                .toList();
        return switch (measure.aggregate()) {
            case "count(*)" -> facts.size();
            case "count(distinct organisation_key)" -> facts.stream().map(one -> one.person() / 2).distinct().count();
            default -> facts.stream().map(Attendance::person).distinct().count();
        };
    }

    private static Predicate<Attendance> at(String breakdown, String key) {
        List<String> dimensions = Dimensions.in(breakdown);
        return one -> dimensions.isEmpty() || key.equals(String.join("/", dimensions.stream().map(by -> one.place().getOrDefault(by, "")).toList()));
    }

    private static PublishedRow row(FigureRow row) {
        Optional<Fraction> of = row.figure().fraction();
        return new PublishedRow(row.key().indicator(), row.key().scope().code(), row.key().breakdown(), row.key().key(),
                text(row.figure().known()), text(of.map(Fraction::numerator)), text(of.map(Fraction::denominator)), row.figure().status());
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static Measure measure(String aggregate, String where) {
        return new Measure(FactTable.PARTICIPATIONS, Optional.of("date"), Optional.of(where).filter(any -> !any.isEmpty()), aggregate, false);
    }

    private static IndicatorCard card(String id, List<String> breakdowns, Formula formula) {
        return new IndicatorCard(id, Map.of(), Map.of(), "", formula instanceof Ratio ? Kind.RATIO : Kind.COUNT, Optional.empty(), breakdowns,
                formula instanceof First ? Set.of(Scope.QUARTER) : Set.of(Scope.values()), Set.of(FactTable.PARTICIPATIONS), true, formula, List.of());
    }
}
