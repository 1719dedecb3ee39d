package eu.meuse.samples.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Founds the organisations: enterprises of every region, some universities, institutes, networks and two towns. */
final class Organisations {
    private static final int ENTERPRISES = 330;
    private static final Map<String, Integer> OTHERS =
            new TreeMap<>(Map.of("university", 12, "research", 14, "intermediary", 15, "public", 2));
    private final Phrases phrases;
    private final Dice dice;
    private final List<Organisation> founded = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Organisations(Phrases phrases, Dice dice) {
        this.phrases = phrases;
        this.dice = dice;
    }

    static List<Organisation> found(long seed, Phrases phrases) {
        Organisations all = new Organisations(phrases, new Dice(seed, "organisations"));
        for (int i = 0; i < ENTERPRISES; i++) {
            all.enterprise(i % 10 == 9 ? "large-enterprise" : "sme");
        }
        OTHERS.forEach((type, count) -> {
            for (int i = 0; i < count; i++) {
                all.institution(type, Place.all().get((i * 3 + 4) % 7));
            }
        });
        all.neighbours();
        return List.copyOf(all.founded);
    }

    private void enterprise(String type) {
        Place place = somewhere();
        String sector = dice.pick(Place.sectors());
        String name = dice.pick(phrases.all("stem", place.speech())) + " "
                + dice.pick(phrases.all("trade", place.speech(), sector));
        if (taken.add(name)) {
            founded.add(new Organisation(name, form(place), identifier(place.country(), 86), type,
                    Optional.of(place.code()), place.country(), place.speech(), sector));
        } else {
            enterprise(type);
        }
    }

    private void institution(String type, Place place) {
        String sector = dice.pick(Place.sectors().subList(0, 4));
        String name = dice.pick(phrases.all(type, place.speech()))
                .replace("{t}", dice.pick(phrases.all("trade", place.speech(), sector)))
                .replace("{}", dice.pick(phrases.all("place", place.code())));
        if (taken.add(name)) {
            founded.add(new Organisation(name, "", identifier(place.country(), 70), type, Optional.of(place.code()),
                    place.country(), place.speech(), sector));
        } else {
            institution(type, Place.of(place.code()));
        }
    }

    /** Guests from beyond the programme's regions, who have no home region in it. */
    private void neighbours() {
        founded.add(new Organisation("Sûreval Luxtronic", "S.à r.l.", Optional.empty(), "sme", Optional.empty(), "LU",
                "fr", "high-tech-systems"));
        founded.add(new Organisation("Ardennéo Composites", "SAS", Optional.empty(), "sme", Optional.empty(), "FR",
                "fr", "innovative-materials"));
    }

    private Place somewhere() {
        int at = dice.below(100);
        for (Place place : Place.all()) {
            at -= place.share();
            if (at < 0) {
                return place;
            }
        }
        throw new IllegalStateException("shares do not add up to 100");
    }

    private String form(Place place) {
        return dice.pick(phrases.all("form",
                place.country().equals("BE") ? "BE-" + place.speech() : place.country()));
    }

    private Optional<String> identifier(String country, int percent) {
        if (!dice.chance(percent)) {
            return Optional.empty();
        }
        String drawn = Identifiers.draw(country, dice);
        return taken.add(drawn) ? Optional.of(drawn) : identifier(country, 100);
    }
}
