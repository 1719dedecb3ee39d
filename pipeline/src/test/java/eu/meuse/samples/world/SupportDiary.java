package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Visits, interviews and advice for some two hundred and thirty enterprises, several for some. */
final class SupportDiary {
    private static final int ENTERPRISES = 231;
    private static final int AGAIN = 118;
    private static final List<Integer> WHEN = List.of(4, 8, 14, 18, 22, 28, 26, 30, 32, 34, 28, 32, 28, 26, 19);
    private static final List<String> KINDS = Shares.each("interview", 30, "company-visit", 28, "partner-search", 16,
            "funding-advice", 14, "roadmap", 7, "roundtable", 5);
    private final Dice dice;
    private final Map<String, Integer> numbers = new HashMap<>();

    SupportDiary(long seed) {
        dice = new Dice(seed, "support");
    }

    void send(List<Organisation> organisations, Delivery delivery) {
        List<Organisation> supported = dice.shuffled(organisations.stream().filter(Organisation::isEnterprise)
                .filter(one -> one.region().isPresent()).toList()).subList(0, ENTERPRISES);
        List<Organisation> diary = dice.shuffled(Stream.concat(supported.stream(),
                IntStream.range(0, AGAIN).mapToObj(again -> dice.pick(supported))).toList());
        int next = 0;
        for (Quarter quarter : Calendar.quarters()) {
            for (int i = WHEN.get(Calendar.index(quarter)); i > 0; i--) {
                Organisation one = diary.get(next++);
                delivery.add(one.region().orElseThrow(), quarter, FactTable.SUPPORT, activity(one, quarter));
            }
        }
    }

    private Entry activity(Organisation one, Quarter quarter) {
        String region = one.region().orElseThrow();
        String kind = dice.pick(KINDS);
        boolean looksAhead = kind.startsWith("ro");
        return Entry.of("activity_id", Place.of(region).number("BDS", numbers.merge(region, 1, Integer::sum)),
                "kind", kind, "organisation", one.spelled(dice), "organisation_id", one.typedId(dice),
                "organisation_type", one.type(), "region", region, "sector", one.sector(), "date", dice.day(quarter),
                "horizon_years", looksAhead ? BigDecimal.valueOf(dice.pick(List.of(2, 5, 10))) : null);
    }
}
