package eu.meuse.samples.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names the people who work for the organisations, no two alike. */
final class People {
    private static final String BEYOND_WINDOWS_1252 = "ŁČćğĞışŞńśźż";
    private final Phrases phrases;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private final List<Person> people = new ArrayList<>();

    private People(long seed, Phrases phrases) {
        this.phrases = phrases;
        this.dice = new Dice(seed, "people");
    }

    static List<Person> name(long seed, Phrases phrases, List<Organisation> organisations) {
        People all = new People(seed, phrases);
        for (Organisation organisation : organisations) {
            for (int i = all.staff(organisation.type()); i > 0; i--) {
                all.hire(organisation);
            }
        }
        return List.copyOf(all.people);
    }

    private int staff(String type) {
        return switch (type) {
            case "sme" -> dice.between(1, 4);
            case "large-enterprise" -> dice.between(3, 8);
            case "university" -> dice.between(9, 18);
            case "research" -> dice.between(5, 9);
            case "intermediary" -> dice.between(3, 7);
            default -> 1;
        };
    }

    private void hire(Organisation organisation) {
        String speech = dice.chance(85) ? organisation.speech() : dice.pick(List.of("de", "nl", "fr"));
        String name = dice.pick(phrases.all("first", speech)) + " " + dice.pick(phrases.all("last", speech));
        if (!taken.add(name)) {
            hire(organisation);
            return;
        }
        boolean plain = name.chars().noneMatch(c -> BEYOND_WINDOWS_1252.indexOf(c) >= 0);
        // A name that an old code page garbles cannot tell who somebody is: such people always give their e-mail.
        people.add(new Person(name, plain && dice.chance(9) ? Optional.empty()
                : Optional.of(address(name) + "@" + organisation.slug() + ".example"), organisation));
    }

    private static String address(String name) {
        return Organisation.spelledOut(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    }
}
