package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Expenditures as the lead partner sends them: declared first, and again once they are certified. */
final class SpendingLists {
    private final Dice dice;
    private final Phrases phrases;

    SpendingLists(long seed, Phrases phrases) {
        dice = new Dice(seed, "spending lists");
        this.phrases = phrases;
    }

    void send(List<Item> items, Delivery delivery) {
        items.stream().sorted(Comparator.comparing(Item::period).thenComparing(Item::id)).forEach(item -> {
            Entry declared = declared(item);
            Quarter certified = item.certifiedOn() == null ? null : Quarter.of(item.certifiedOn());
            if (!item.period().equals(certified)) {
                delivery.add(Place.LEAD, item.period(), FactTable.EXPENDITURES, declared);
            }
            if (certified != null) {
                delivery.add(Place.LEAD, certified, FactTable.EXPENDITURES, certified(item, declared, certified));
            }
        });
    }

    private Entry declared(Item item) {
        boolean external = !item.category().equals("staff") && !item.category().equals("office") && item.amount() > 0;
        return Entry.of("item_id", item.id(), "partner_id", item.partner().id(), "cost_category", item.category(),
                "paid_on", item.paidOn(), "period", item.period().toString(), "amount", euros(item.amount()),
                "currency", "EUR", "parked_from", item.parkedFrom(), "submitted_on", item.period().end(),
                "supplier", external ? dice.pick(phrases.all("supplier", "de")) : null,
                "invoice", external ? item.period().year() + "/" + dice.between(100, 9999) : null,
                "in_kind", item.category().equals("staff") && dice.chance(3));
    }

    private static Entry certified(Item item, Entry declared, Quarter quarter) {
        return declared.with("certified", euros(item.certified())).with("certified_on", item.certifiedOn())
                .with("certificate", "FLC-" + quarter + "-" + item.partner().id())
                .with("parked", item.parked() == 0 ? null : euros(item.parked()))
                .with("deduction_reason", item.deduction());
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
