package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What partners received: twice a year, most of what had been certified half a year before. */
final class Instalments {
    private static final int ROUND = 10_000;
    private final Dice dice;
    private final Map<String, Long> received = new HashMap<>();
    private int count;

    Instalments(long seed) {
        dice = new Dice(seed, "instalments");
    }

    void send(List<Partner> partners, List<Item> items, Delivery delivery) {
        for (Quarter quarter : Calendar.quarters()) {
            if (quarter.number() % 2 == 0 && quarter.year() > 2011) {
                partners.forEach(partner -> partner.financing().keySet().stream().sorted()
                        .forEach(source -> pay(partner, source, certifiedBefore(partner, items, quarter), quarter, delivery)));
            }
        }
    }

    private static long certifiedBefore(Partner partner, List<Item> items, Quarter quarter) {
        LocalDate halfAYearAgo = quarter.start().minusMonths(3);
        return items.stream().filter(item -> item.partner() == partner && item.certifiedOn() != null)
                .filter(item -> item.certifiedOn().isBefore(halfAYearAgo)).mapToLong(Item::certified).sum();
    }

    private void pay(Partner partner, String source, long certified, Quarter quarter, Delivery delivery) {
        long share = certified / ROUND * partner.financing().get(source) / (partner.total() / ROUND);
        long now = (share - received.getOrDefault(partner.id() + source, 0L)) / ROUND * ROUND;
        if (now > 0) {
            received.merge(partner.id() + source, now, Long::sum);
            delivery.add(Place.LEAD, quarter, FactTable.PAYMENTS, Entry.of("payment_id", String.format("Z-%03d", ++count),
                    "partner_id", partner.id(), "source", source, "received_on", dice.day(quarter),
                    "amount", BigDecimal.valueOf(now, 2)));
        }
    }
}
