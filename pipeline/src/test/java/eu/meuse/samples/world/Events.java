package eu.meuse.samples.world;

import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the events: slow at first, the most in 2013. */
final class Events {
    private static final int PARTICIPATIONS = 2_800;
    /** The event whose organiser never sent a list. */
    private static final int WITHOUT_LIST = 27;
    private static final List<Quarter> WHEN = Calendar.spread(1, 1, 2, 3, 3, 5, 3, 5, 4, 6, 4, 5, 4, 4, 2);
    private static final List<String> FORMATS = Shares.each("socialising", 18, "matchmaking", 21, "brokerage", 13);
    private static final List<String> SECTORS = Shares.each("high-tech-systems", 17, "life-sciences", 13, "energy", 9,
            "innovative-materials", 6, "cross-sector", 7);
    private final Phrases phrases;
    private final Dice dice;
    private final Guests guests;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Events(long seed, Phrases phrases, List<Person> people) {
        this.phrases = phrases;
        this.dice = new Dice(seed, "events");
        this.guests = new Guests(new Dice(seed, "guests"), people);
    }

    static List<Event> plan(long seed, Phrases phrases, List<Person> people) {
        return new Events(seed, phrases, people).plan();
    }

    private List<Event> plan() {
        List<LocalDate> dates = WHEN.stream().map(dice::day).sorted().toList();
        List<Place> places = dice.shuffled(Place.all().stream()
                .flatMap(place -> Shares.each(place.code(), place.events()).stream()).map(Place::of).toList());
        List<String> formats = dice.shuffled(FORMATS);
        List<String> sectors = dice.shuffled(SECTORS);
        List<Long> sizes = sizes(formats);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            events.add(event(i, dates.get(i), formats.get(i), places.get(i), sectors.get(i), sizes.get(i).intValue()));
        }
        events.sort(Comparator.comparing(Event::date));
        return events;
    }

    private List<Long> sizes(List<String> formats) {
        List<Integer> weights = new ArrayList<>(formats.stream().map(format -> switch (format) {
            case "socialising" -> dice.between(75, 150);
            case "matchmaking" -> dice.between(40, 80);
            default -> dice.between(20, 40);
        }).toList());
        weights.set(WITHOUT_LIST, 0);
        return Shares.divide(PARTICIPATIONS, weights);
    }

    private Event event(int index, LocalDate date, String format, Place place, String sector, int size) {
        String topic = dice.pick(phrases.all("topic", place.language(), sector));
        String title = dice.pick(phrases.all("title", place.language(), format)).replace("{}", topic);
        String number = place.number("EV", numbers.merge(place.code(), 1, Integer::sum));
        String audience = format.equals("socialising") || dice.chance(15) ? "public" : "targeted";
        return new Event(number, date, format, audience, place, sector, title,
                dice.pick(phrases.all("venue", place.code())), attendance(size), guests.of(index, place, sector, size));
    }

    /** The organiser's head count: close to the list, sometimes none. */
    private Integer attendance(int size) {
        if (size == 0) {
            return 46;
        }
        return dice.chance(12) ? null : Integer.valueOf(size + dice.between(-size / 25, size / 25));
    }
}
