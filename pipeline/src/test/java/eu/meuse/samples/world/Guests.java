package eu.meuse.samples.world;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who comes to an event: mostly people of its region and sector, and some from across the border. */
final class Guests {
    /** The two town officials come to these alone, so that one type of organisation is a small cell. */
    private static final List<Integer> WITH_OFFICIALS = List.of(9, 20);
    private final Dice dice;
    private final List<Person> people;

    Guests(Dice dice, List<Person> people) {
        this.dice = dice;
        this.people = people;
    }

    List<Person> of(int event, Place place, String sector, int size) {
        Map<Person, Integer> lots = people.stream()
                .collect(Collectors.toMap(Function.identity(), person -> lot(person, event, place, sector)));
        return people.stream()
                .sorted(Comparator.<Person>comparingInt(lots::get).thenComparing(Person::name))
                .limit(size)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private int lot(Person person, int event, Place place, String sector) {
        Organisation organisation = person.organisation();
        int draw = dice.between(1_000_000, 500_000_000);
        if (organisation.type().equals("public")) {
            return WITH_OFFICIALS.contains(event) ? 0 : Integer.MAX_VALUE;
        }
        int weight = organisation.region().filter(place.code()::equals).isPresent() ? 9
                : organisation.country().equals(place.country()) ? 3 : 2;
        return draw / weight / (organisation.sector().equals(sector) ? 3 : 1);
    }
}
