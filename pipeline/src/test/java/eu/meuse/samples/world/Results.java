package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs, late and few, and outcomes. */
final class Results {
    private static final List<Quarter> JOBS = Calendar.spread(0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 1, 2, 2, 1, 1);
    private static final List<String> FTE =
            List.of("1", "1", "0.5", "1", "0.5", "1", "1", "0.5", "1", "0.5", "1");
    private static final List<String> INSTRUMENTS = Shares.each("voucher", 5, "grant", 3, "support", 2, "management", 1);
    private static final List<Quarter> OUTCOMES = Calendar.spread(0, 0, 0, 1, 0, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3);
    private static final List<String> KINDS =
            List.of("product", "process", "patent", "consortium", "consortium", "spin-off", "follow-up-project");
    private final Dice dice;
    private final Phrases phrases;
    private final Map<String, Integer> numbers = new HashMap<>();

    Results(long seed, Phrases phrases) {
        dice = new Dice(seed, "results");
        this.phrases = phrases;
    }

    void send(List<Organisation> organisations, Delivery delivery) {
        List<Organisation> enterprises = organisations.stream().filter(Organisation::isEnterprise)
                .filter(one -> one.region().isPresent()).toList();
        for (int i = 0; i < JOBS.size(); i++) {
            Organisation one = dice.pick(enterprises);
            delivery.add(one.region().get(), JOBS.get(i), FactTable.JOBS, record("job_id", "JOB", one)
                    .with("instrument", INSTRUMENTS.get(i)).with("created_on", dice.day(JOBS.get(i)))
                    .with("fte", new BigDecimal(FTE.get(i))));
        }
        for (Quarter quarter : OUTCOMES) {
            Organisation one = dice.pick(enterprises);
            delivery.add(one.region().get(), quarter, FactTable.OUTCOMES, record("outcome_id", "OUT", one)
                    .with("kind", dice.pick(KINDS)).with("title", title(one)).with("date", dice.day(quarter)));
        }
    }

    private Entry record(String key, String kind, Organisation one) {
        String region = one.region().orElseThrow();
        return Entry.of(key, Place.of(region).number(kind, numbers.merge(region + kind, 1, Integer::sum)),
                "organisation", one.fullName(), "organisation_id", one.typedId(dice), "region", region,
                "sector", one.sector());
    }

    private String title(Organisation one) {
        return dice.pick(phrases.all("topic", Place.of(one.region().orElseThrow()).language(), one.sector()));
    }
}
