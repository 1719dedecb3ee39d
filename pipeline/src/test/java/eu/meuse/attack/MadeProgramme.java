package eu.meuse.attack;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A small programme made up at random: a few people, of whom some come again, in two regions by three sectors or so. Some lists come
 * a quarter late, some are replaced by one with a person more or less, some are taken back, and some packs are made again.
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
    /** Cards that a programme may do without. */
    private static final List<String> LOOSE = List.of("attended", "newcomers", "organisations", "sme-share");

    private final Random random;
    private final Shape shape;
    private final List<Attendance> all = new ArrayList<>();
    private final List<PublicPack> packs = new ArrayList<>();
    /** Regions that have delivered nothing of a quarter, nor will. */
    private final Map<Quarter, Set<String>> missing = new TreeMap<>();

    private MadeProgramme(long seed) {
        random = new Random(seed);
        shape = Shape.of(seed);
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
            withdraw(quarter);
            if (random.nextInt(4) == 0) {
                replace(quarter, packs.size());
                publish(quarter, earlier);
            }
            quarter = quarter.next();
        }
        return packs;
    }

    private void hold(Quarter quarter, int pack) {
        Optional<String> silent = shape.oneRegion(shape.misses(), 2, random).map(region -> "r" + region);
        missing.put(quarter, silent.map(Set::of).orElse(Set.of()));
        for (int region = 0; region < shape.regions(); region++) {
            for (int sector = 0; sector < Math.max(1, shape.sectors()); sector++) {
                int from = pack + (random.nextInt(10) == 0 || silent.equals(Optional.of("r" + region)) ? 1 : 0);
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

    private Attendance attendance(int person, Quarter quarter, int from, String region, String sector) {
        Map<String, String> place = new TreeMap<>(Map.of("region", region, "sector", sector));
        if (shape.sectors() == 0) {
            place.remove("sector");
        }
        if (person % 11 != 0) {
            place.put("type", person % 3 == 0 ? "sme" : "other");
        }
        return new Attendance(person, quarter, from, Integer.MAX_VALUE, place);
    }

    /** A region takes back its list of a quarter, whole. */
    private void withdraw(Quarter quarter) {
        shape.oneRegion(shape.withdraws(), 2, random).map(region -> "r" + region).ifPresent(region ->
                all.replaceAll(one -> one.date().equals(quarter) && one.region().equals(region) ? one.until(packs.size()) : one));
    }

    private void replace(Quarter quarter, int pack) {
        if (random.nextBoolean() && !all.isEmpty()) {
            all.add(all.remove(random.nextInt(all.size())).until(pack));
        } else {
            all.add(attendance(100 + random.nextInt(9), quarter, pack, "r0", "s0"));
        }
    }

    private void publish(Quarter quarter, List<Earlier> earlier) {
        Protector protector = new Protector(cards(), shape.threshold(), Optional.empty());
        List<Attendance> known = all.stream().filter(one -> one.isKnownTo(packs.size())).toList();
        Set<String> delivered = known.stream().filter(one -> one.date().equals(quarter)).map(Attendance::region).collect(Collectors.toSet());
        Set<String> silent = missing.get(quarter).stream().filter(region -> !delivered.contains(region)).collect(Collectors.toSet());
        List<FigureRow> figures = new MadeFigures(shape, quarter, known, silent).of(protector.cards().values());
        List<FigureRow> published = protector.protect(quarter, figures, earlier, Map.of()).rows();
        earlier.add(new Earlier(quarter, figures, published, protector.cards()));
        packs.add(new PublicPack(quarter, published.stream().map(MadeProgramme::row).toList(), figures.stream().map(MadeProgramme::row).toList()));
    }

    /** All, or all but one. */
    private Map<String, IndicatorCard> cards() {
        Map<String, IndicatorCard> cards = new TreeMap<>(CARDS);
        if (shape.changesCards() && random.nextBoolean()) {
            cards.remove(LOOSE.get(random.nextInt(LOOSE.size())));
        }
        return cards;
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
