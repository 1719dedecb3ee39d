package eu.meuse.samples;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.world.Dice;
import eu.meuse.samples.world.Identifiers;
import eu.meuse.samples.world.Place;
import java.math.BigDecimal;
import java.util.List;

/** As many invented people as large inputs need, each told by a number: nothing about them has to be kept. */
final class Crowd {
    private static final List<String> FORMATS = List.of("socialising", "matchmaking", "brokerage");
    private static final List<String> TYPES =
            List.of("sme", "sme", "sme", "sme", "large-enterprise", "university", "research", "public", "intermediary");
    /** A prime far from any likely number of people, so that the people of an event differ. */
    private static final int STRIDE = 15_485_863;
    private static final int FEWEST = 1_000;
    private static final int MOST_ORGANISATIONS = 900_000;
    private final int size;

    /** About a third as many people as participations. */
    Crowd(long participations) {
        size = (int) Math.min(STRIDE - 1, Math.max(FEWEST, participations / 3));
    }

    int size() {
        return size;
    }

    /** The people of an event: no two alike below {@link #size}, as the stride is a prime above it. */
    int nth(int first, int index) {
        return (int) ((first + (long) index * STRIDE) % size);
    }

    /** The number of the organisation of a person. */
    int organisation(int person) {
        return person % Math.min(MOST_ORGANISATIONS, Math.max(200, size / 4));
    }

    Entry event(Place place, Quarter quarter, int number, int heads, Dice dice) {
        String id = place.prefix() + "-" + quarter + "-" + number;
        return Entry.of("event_id", id, "date", dice.day(quarter), "format", dice.pick(FORMATS), "audience", "targeted",
                "region", place.code(), "sector", dice.pick(Place.sectors()), "title", "Forum " + id, "venue", "",
                "attendance", BigDecimal.valueOf(heads));
    }

    Entry participation(String event, int person) {
        int organisation = organisation(person);
        Place home = Place.all().get(organisation % 7);
        // Every twentieth has no e-mail and is known by name and organisation.
        String email = person % 20 == 0 ? null : "p" + person + "@org-" + organisation + ".example";
        return Entry.of("event_id", event, "person", "Invented Person " + person, "email", email,
                "organisation", "Invented Works " + organisation,
                "organisation_id", organisation % 8 == 0 ? null : Identifiers.belgian(9_000_000 + organisation),
                "organisation_type", TYPES.get(organisation % TYPES.size()), "home_region", home.code(),
                "country", home.country());
    }
}
