package eu.meuse.samples.programmes;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.world.Dice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented events of the Alpine project, and who came. */
final class AlpineEvents {
    private static final List<String> FORMATS = List.of("workshop", "workshop", "training", "conference");
    private static final List<String> SECTORS = List.of("industry", "bioeconomy", "health", "cross-sector");
    private static final List<String> TYPES = List.of("sme", "sme", "large-enterprise", "university", "research", "public", "intermediary");
    /** Invented organisations a country. */
    private static final int ORGANISATIONS = 18;

    private final long seed;
    private final List<String> regions;
    private final List<Quarter> quarters;

    AlpineEvents(long seed, List<String> regions, List<Quarter> quarters) {
        this.seed = seed;
        this.regions = regions;
        this.quarters = quarters;
    }

    /** A region hosts an event every third quarter or so. */
    List<Entry> events(String region, int quarter) {
        Dice dice = new Dice(seed, "event" + region + quarter);
        if (Math.floorMod(regions.indexOf(region) + quarter, 3) != 0) {
            return List.of();
        }
        Quarter in = quarters.get(quarter);
        // The project begins in the middle of its first quarter and ends in the first month of its last.
        LocalDate date = quarter == 0 ? in.end().minusDays(dice.between(12, 40))
                : quarter + 1 == quarters.size() ? in.start().plusDays(dice.below(28)) : dice.day(in);
        int listed = guests(region, quarter).size();
        return List.of(Entry.of("event_id", id(region, quarter), "date", date, "format", dice.pick(FORMATS),
                "audience", dice.chance(60) ? "public" : "targeted", "region", region, "sector", dice.pick(SECTORS),
                "title", "Cluster days " + in, "attendance", BigDecimal.valueOf(listed + dice.below(2))));
    }

    List<Entry> participations(String region, int quarter) {
        return events(region, quarter).isEmpty() ? List.of() : guests(region, quarter);
    }

    private List<Entry> guests(String region, int quarter) {
        Dice dice = new Dice(seed, "guests" + region + quarter);
        List<Entry> guests = new ArrayList<>();
        for (int person : dice.shuffled(IntStream.range(0, 60).boxed().toList()).subList(0, dice.between(18, 38))) {
            String home = dice.chance(65) ? region : dice.pick(regions);
            guests.add(guest(id(region, quarter), home, person));
        }
        return guests;
    }

    private Entry guest(String event, String home, int person) {
        int organisation = person % ORGANISATIONS;
        String name = country(home) + " Organisation " + (organisation + 1);
        return Entry.of("event_id", event, "email", "guest" + person + "@" + country(home).toLowerCase(Locale.ROOT) + "-organisation-" + (organisation + 1) + ".example",
                "organisation", name, "organisation_type", new Dice(seed, name).pick(TYPES), "home_region", home,
                "country", country(home));
    }

    private String id(String region, int quarter) {
        return country(region) + "-" + quarters.get(quarter);
    }

    private static String country(String region) {
        return region.substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
