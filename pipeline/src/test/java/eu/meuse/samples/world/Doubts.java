package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Rows that count and are pointed out. */
final class Doubts {
    private final Delivery delivery;

    Doubts(Delivery delivery) {
        this.delivery = delivery;
    }

    void spread() {
        change("de-aachen", "2011-Q1", FactTable.SUPPORT, "date", LocalDate.of(2010, 12, 15),
                "outside-programme-period", "before the programme began");
        change("be-ostbelgien", "2013-Q3", FactTable.SUPPORT, "region", "be-liege",
                "conflicting-region", "the region is not the sender's");
        headCount("de-aachen", "2013-Q3");
        headCount("be-limburg", "2012-Q1");
        decidedTooEarly();
    }

    private void change(String region, String from, FactTable table, String column, Object value, String code, String note) {
        List<Entry> entries = delivery.at(region, delivery.busyFrom(region, from, table).toString(), table);
        entries.set(0, entries.get(0).with(column, value).marked("warning", code, column, note));
    }

    /** Half as many again as the list of participants holds. */
    private void headCount(String region, String from) {
        Quarter quarter = delivery.busyFrom(region, from, FactTable.EVENTS);
        List<Entry> events = delivery.at(region, quarter.toString(), FactTable.EVENTS);
        Entry event = events.get(0);
        long listed = delivery.at(region, quarter.toString(), FactTable.PARTICIPATIONS).stream()
                .filter(entry -> entry.isAccepted() && entry.text("event_id").equals(event.text("event_id"))).count();
        events.set(0, event.with("attendance", BigDecimal.valueOf(listed * 3 / 2))
                .marked("warning", "attendance-differs", "attendance", "half as many again as the list holds"));
    }

    /** A refusal dated before its application. */
    private void decidedTooEarly() {
        for (Place place : Place.all()) {
            for (Quarter quarter : Calendar.quarters()) {
                List<Entry> vouchers = delivery.at(place.code(), quarter.toString(), FactTable.VOUCHERS);
                for (int i = 0; i < vouchers.size(); i++) {
                    Entry voucher = vouchers.get(i);
                    if (voucher.isAccepted() && voucher.text("decision").equals("rejected")) {
                        vouchers.set(i, voucher
                                .with("decided_on", ((LocalDate) voucher.cells().get("applied_on")).minusDays(9))
                                .marked("warning", "decided-before-applied", "decided_on", "refused before it was asked"));
                        return;
                    }
                }
            }
        }
    }
}
