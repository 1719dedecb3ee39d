package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.util.List;

/** Lists that come a quarter late, references that come after what refers to them, and silence. */
final class LateLists {
    private final Delivery delivery;

    LateLists(Delivery delivery) {
        this.delivery = delivery;
    }

    void spread() {
        late("nl-limburg", "2012-Q2", FactTable.PARTICIPATIONS, "sent a quarter late");
        late("be-limburg", "2013-Q1", FactTable.SUPPORT, "sent a quarter late");
        delivery.silence("be-ostbelgien", "2012-Q3", FactTable.OUTCOMES);
        delivery.silence("nl-noord-brabant", "2011-Q2", FactTable.JOBS);
        eventAfterItsList("be-liege");
        voucherAfterItsParties("be-vlaams-brabant");
        waitsForever();
    }

    /** Nothing in its quarter, everything in the next. */
    private void late(String region, String quarter, FactTable table, String note) {
        String next = Calendar.quarter(quarter).next().toString();
        List<Entry> missed = delivery.silence(region, quarter, table);
        List<Entry> then = delivery.at(region, next, table);
        for (int i = 0; i < missed.size(); i++) {
            then.add(i, i == 0 ? missed.get(i).marked("note", "", "", note + ": this row and the "
                    + (missed.size() - 1) + " after it") : missed.get(i));
        }
    }

    /** The region's first event outside 2011 is listed only in the quarter after its list of participants. */
    private void eventAfterItsList(String region) {
        for (Quarter quarter : Calendar.quarters().subList(4, 14)) {
            List<Entry> events = delivery.at(region, quarter.toString(), FactTable.EVENTS);
            if (!events.isEmpty()) {
                Entry event = events.remove(0).marked("note", "", "",
                        "its participants were listed in " + quarter + " and waited for this row");
                delivery.at(region, quarter.next().toString(), FactTable.EVENTS).add(0, event);
                return;
            }
        }
    }

    /** The parties of the region's first awarded voucher are listed a quarter before the voucher itself. */
    private void voucherAfterItsParties(String region) {
        for (Quarter quarter : Calendar.quarters().subList(1, 15)) {
            List<Entry> parties = delivery.at(region, quarter.toString(), FactTable.VOUCHER_PARTIES);
            if (!parties.isEmpty()) {
                String voucher = parties.get(0).text("application_id");
                List<Entry> early = parties.stream()
                        .filter(entry -> entry.text("application_id").equals(voucher)).toList();
                parties.removeAll(early);
                early.forEach(entry -> delivery.add(region, quarter.previous(), FactTable.VOUCHER_PARTIES,
                        entry.marked("note", "", "", "sent ahead of its award")));
                Calendar.quarters().subList(0, Calendar.index(quarter)).forEach(earlier ->
                        delivery.at(region, earlier.toString(), FactTable.VOUCHERS)
                                .removeIf(entry -> entry.text("application_id").equals(voucher)));
                return;
            }
        }
    }

    private void waitsForever() {
        List<Entry> list = delivery.at("nl-limburg",
                delivery.busyFrom("nl-limburg", "2014-Q1", FactTable.PARTICIPATIONS).toString(), FactTable.PARTICIPATIONS);
        list.add(2, list.get(1).with("event_id", "NL-EV-99")
                .marked("waiting", "unknown-event", "event_id", "an event that nobody ever listed"));
        List<Entry> items = delivery.at(Place.LEAD, "2014-Q2", FactTable.EXPENDITURES);
        items.add(items.get(0).with("item_id", "B-9001").with("partner_id", "PP21").with("parked_from", null)
                .marked("waiting", "unknown-partner", "partner_id", "a partner that does not exist"));
    }
}
