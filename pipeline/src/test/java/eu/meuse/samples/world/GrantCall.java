package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Six grants. Their follow-on investment is what makes every euro of public support bring two: (matched + follow-on +
 * own contributions) = 2 × (vouchers + grants).
 */
final class GrantCall {
    private record Plan(String region, String sector, String approved, int grant, int matchedPercent, int followOnWeight) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("de-aachen", "high-tech-systems", "2012-Q3", 150_000, 110, 5),
            new Plan("nl-noord-brabant", "high-tech-systems", "2012-Q4", 248_500, 125, 9),
            new Plan("be-liege", "life-sciences", "2013-Q1", 180_000, 100, 4),
            new Plan("nl-limburg", "life-sciences", "2013-Q3", 220_000, 132, 3),
            new Plan("be-vlaams-brabant", "energy", "2013-Q4", 125_000, 104, 6),
            new Plan("de-aachen", "innovative-materials", "2014-Q1", 137_250, 118, 2));
    private final Dice dice;
    private final Phrases phrases;
    private final VoucherLists parties;

    GrantCall(long seed, Phrases phrases) {
        dice = new Dice(seed, "grants");
        parties = new VoucherLists(seed + 1);
        this.phrases = phrases;
    }

    void send(List<Organisation> organisations, List<Voucher> vouchers, Delivery delivery) {
        List<Long> followOn = Shares.divide(followOnCents(vouchers), PLANS.stream().map(Plan::followOnWeight).toList());
        for (int i = 0; i < PLANS.size(); i++) {
            Plan plan = PLANS.get(i);
            List<Organisation> consortium = consortium(plan, organisations);
            Quarter quarter = Calendar.quarter(plan.approved());
            String id = "GCS-0" + (i + 1);
            Entry grant = record(id, plan, consortium.get(0), quarter, BigDecimal.valueOf(followOn.get(i), 2));
            delivery.add(plan.region(), quarter, FactTable.GRANTS, grant.with("follow_on", null));
            delivery.add(plan.region(), Calendar.after(quarter, 2), FactTable.GRANTS, grant.marked("note", "", "",
                    "follow-on investment known two quarters later: takes the place of the first row"));
            sendParties(id, plan, consortium, quarter, delivery);
        }
    }

    private static long followOnCents(List<Voucher> vouchers) {
        long own = vouchers.stream().filter(Voucher::isAwarded)
                .mapToLong(voucher -> voucher.own().unscaledValue().longValueExact()).sum();
        long awarded = vouchers.stream().filter(Voucher::isAwarded).count() * 500_000;
        long grants = PLANS.stream().mapToLong(plan -> plan.grant() * 100L).sum();
        long matched = PLANS.stream().mapToLong(GrantCall::matchedCents).sum();
        return 2 * (awarded + grants) - matched - own;
    }

    private static long matchedCents(Plan plan) {
        return (long) plan.grant() * plan.matchedPercent();
    }

    private List<Organisation> consortium(Plan plan, List<Organisation> organisations) {
        List<Organisation> mixed = dice.shuffled(organisations.stream().filter(one -> one.region().isPresent()).toList());
        Organisation lead = mixed.stream().filter(Organisation::isEnterprise)
                .filter(one -> one.region().get().equals(plan.region())).findFirst().orElseThrow();
        return Stream.concat(Stream.of(lead), mixed.stream().filter(one -> one != lead)).limit(dice.between(3, 4)).toList();
    }

    private Entry record(String id, Plan plan, Organisation lead, Quarter quarter, BigDecimal followOn) {
        return Entry.of("project_id", id, "title",
                dice.pick(phrases.all("topic", Place.of(plan.region()).language(), plan.sector())),
                "organisation", lead.fullName(), "organisation_id", lead.typedId(dice), "region", plan.region(),
                "sector", plan.sector(), "approved_on", dice.day(quarter), "grant", BigDecimal.valueOf(plan.grant() * 100L, 2),
                "matched", BigDecimal.valueOf(matchedCents(plan), 2), "follow_on", followOn, "currency", "EUR");
    }

    private void sendParties(String id, Plan plan, List<Organisation> consortium, Quarter quarter, Delivery delivery) {
        List<Long> aid = Shares.divide(plan.grant() * 100L, consortium.stream().map(any -> dice.between(4, 7)).toList());
        for (int i = 0; i < consortium.size(); i++) {
            delivery.add(plan.region(), quarter, FactTable.GRANT_PARTIES,
                    parties.party("project_id", id, consortium.get(i), i == 0, BigDecimal.valueOf(aid.get(i), 2)));
        }
    }
}
