package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The partners, their budgets and their financing: sent once, and the budget again when two partners shift theirs. */
final class Partnership {
    private static final String AMENDED_IN = "2013-Q1";
    private static final BigDecimal ERDF_PERCENT = new BigDecimal("50");
    private final Phrases phrases;

    Partnership(Phrases phrases) {
        this.phrases = phrases;
    }

    static List<Partner> partners() {
        List<List<String>> lines = Table.read("partners.tsv");
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            partners.add(Partner.of(i + 1, lines.get(i)));
        }
        return partners;
    }

    void send(List<Partner> partners, Delivery delivery) {
        Quarter first = Calendar.quarters().get(0);
        Dice dice = new Dice(0, "partners");
        for (Partner partner : partners) {
            delivery.add(Place.LEAD, first, FactTable.PARTNERS, record(partner, dice));
            budget(partner.id(), partner.budget(), first, delivery);
            partner.financing().forEach((source, cents) -> delivery.add(Place.LEAD, first, FactTable.FINANCING,
                    Entry.of("partner_id", partner.id(), "source", source, "amount", BigDecimal.valueOf(cents, 2))));
        }
        partners.forEach(partner -> budget(partner.id(), amended(partner), Calendar.quarter(AMENDED_IN), delivery));
    }

    private Entry record(Partner partner, Dice dice) {
        String[] city = dice.pick(phrases.all("city", partner.place().code())).split(" ", 2);
        return Entry.of("partner_id", partner.id(), "name", partner.name(), "lead", partner.id().equals("PP01"),
                "kind", partner.kind(), "postal_code", city[0], "city", city[1], "country", partner.place().country(),
                "region", partner.place().code(), "erdf_rate", ERDF_PERCENT);
    }

    private static void budget(String partner, Map<String, Long> budget, Quarter quarter, Delivery delivery) {
        budget.forEach((category, cents) -> delivery.add(Place.LEAD, quarter, FactTable.BUDGETS,
                Entry.of("partner_id", partner, "cost_category", category, "amount", BigDecimal.valueOf(cents, 2))));
    }

    /** Two partners move money from travel to expertise; what each has in all stays. */
    private static Map<String, Long> amended(Partner partner) {
        Map<String, Long> budget = new LinkedHashMap<>(partner.budget());
        if (partner.id().equals("PP05") || partner.id().equals("PP11")) {
            budget.merge("travel", -600_000L, Long::sum);
            budget.merge("expertise", 600_000L, Long::sum);
        }
        return budget;
    }
}
