package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Events and their lists of participants as host regions send them, in the quarter of the event. */
final class EventLists {
    private final Dice dice;

    EventLists(long seed) {
        dice = new Dice(seed, "event lists");
    }

    void send(List<Event> events, Delivery delivery) {
        for (Event event : events) {
            String region = event.place().code();
            Quarter quarter = Quarter.of(event.date());
            delivery.add(region, quarter, FactTable.EVENTS, record(event));
            dice.shuffled(event.guests()).forEach(guest ->
                    delivery.add(region, quarter, FactTable.PARTICIPATIONS, participation(event.id(), guest)));
        }
    }

    private Entry record(Event event) {
        BigDecimal heads = event.attendance() == null ? null : BigDecimal.valueOf(event.attendance());
        return Entry.of("event_id", event.id(), "date", event.date(), "format", event.format(),
                "audience", event.audience(), "region", event.place().code(), "sector", event.sector(),
                "title", event.title(), "venue", event.venue(), "attendance", heads);
    }

    private Entry participation(String event, Person person) {
        Organisation from = person.organisation();
        boolean named = person.email().isEmpty() || dice.chance(96);
        return Entry.of("event_id", event, "person", named ? person.name() : null,
                "email", person.email().map(this::typed).orElse(null),
                "organisation", person.email().isEmpty() ? from.fullName() : from.spelled(dice),
                "organisation_id", from.typedId(dice),
                "organisation_type", keep(from.type(), from.type().equals("public") ? 100 : 97),
                "home_region", keep(from.region().orElse(null), 98), "country", keep(from.country(), 97));
    }

    private String keep(String value, int percent) {
        return dice.chance(percent) ? value : null;
    }

    /** An address as people type it: capitals and blanks around it tell nobody apart. */
    private String typed(String email) {
        return dice.chance(8) ? email.toUpperCase(Locale.ROOT) : dice.chance(3) ? " " + email + " " : email;
    }
}
