package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Odd;
import java.math.BigDecimal;
import java.util.List;

/** Rows of later quarters that take the place of earlier ones, or try to. */
final class Corrections {
    private final Delivery delivery;

    Corrections(Delivery delivery) {
        this.delivery = delivery;
    }

    void spread() {
        attendance("de-aachen", "2012-Q3");
        supportAgain("nl-noord-brabant", "2012-Q4");
        rejectedCorrection("de-aachen");
        listedAgain("de-aachen", "2013-Q2");
        sentByTwoRegions();
    }

    private void attendance(String region, String from) {
        Quarter quarter = delivery.busyFrom(region, from, FactTable.EVENTS);
        Entry event = delivery.at(region, quarter.toString(), FactTable.EVENTS).get(0);
        delivery.at(region, quarter.next().toString(), FactTable.EVENTS).add(0,
                event.with("title", event.text("title") + " (Nachtrag)")
                        .marked("note", "", "", "corrects the title of " + event.text("event_id") + " of " + quarter));
    }

    private void supportAgain(String region, String from) {
        Quarter quarter = delivery.busyFrom(region, from, FactTable.SUPPORT);
        Entry activity = delivery.at(region, quarter.toString(), FactTable.SUPPORT).get(0);
        delivery.add(region, quarter.next(), FactTable.SUPPORT, activity.with("kind", "funding-advice")
                .marked("note", "", "", "corrects the kind of an activity of " + quarter));
    }

    /** The grant as it stood stays in force. */
    private void rejectedCorrection(String region) {
        Quarter quarter = delivery.busyFrom(region, "2012-Q3", FactTable.GRANTS);
        Entry grant = delivery.at(region, quarter.toString(), FactTable.GRANTS).get(0);
        delivery.add(region, Calendar.after(quarter, 1), FactTable.GRANTS, grant.with("matched", new Odd("folgt"))
                .marked("rejected", "bad-number", "matched", "a correction that is rejected: the earlier row stands"));
    }

    /** Participations carried by two submissions count once. */
    private void listedAgain(String region, String from) {
        Quarter quarter = delivery.busyFrom(region, from, FactTable.PARTICIPATIONS);
        List<Entry> first = delivery.at(region, quarter.toString(), FactTable.PARTICIPATIONS).subList(0, 6);
        for (Entry entry : List.copyOf(first)) {
            delivery.add(region, quarter.next(), FactTable.PARTICIPATIONS,
                    entry.marked("note", "", "", "already in the list of " + quarter + ": counts once"));
        }
    }

    /** A joint event under one number: the row of the later region code is in force. */
    private void sentByTwoRegions() {
        Quarter quarter = delivery.busyFrom("nl-limburg", "2012-Q3", FactTable.EVENTS);
        Entry event = delivery.at("nl-limburg", quarter.toString(), FactTable.EVENTS).get(0);
        delivery.add("be-limburg", quarter, FactTable.EVENTS, event.with("attendance", BigDecimal.valueOf(60))
                .marked("warning", "conflicting-region", "region", "the host is not the sender")
                .marked("warning", "key-of-another-region", "event_id", "nl-limburg sends the same event and is in force"));
    }
}
