package eu.meuse.samples.world;

import java.util.Arrays;
import java.util.List;

/**
 * A region that submits.
 *
 * @param prefix of the numbers that it gives
 * @param language it writes in
 * @param speech language of its people's and organisations' names
 * @param events that it hosts in all
 * @param share of organisations, in percent
 */
public record Place(String code, String country, String prefix, String language, String speech, int events, int share) {
    /** The lead partner's region, under which programme-wide datasets come. */
    public static final String LEAD = "de-aachen";

    private static final List<Place> ALL = List.of(
            new Place("be-liege", "BE", "LG", "fr", "fr", 8, 16),
            new Place("be-limburg", "BE", "BL", "nl", "nl", 6, 12),
            new Place("be-ostbelgien", "BE", "OB", "de", "de", 4, 8),
            new Place("be-vlaams-brabant", "BE", "VB", "nl", "nl", 6, 12),
            new Place(LEAD, "DE", "AC", "de", "de", 13, 22),
            new Place("nl-limburg", "NL", "NL", "nl", "nl", 9, 18),
            new Place("nl-noord-brabant", "NL", "NB", "en", "nl", 6, 12));

    /** All seven, by code. */
    public static List<Place> all() {
        return ALL;
    }

    static Place of(String code) {
        return ALL.stream().filter(place -> place.code.equals(code)).findFirst().orElseThrow();
    }

    /** The codes of the sectors. */
    public static List<String> sectors() {
        return Arrays.asList("high-tech-systems", "life-sciences", "energy", "innovative-materials", "cross-sector");
    }

    String number(String kind, int number) {
        return prefix + "-" + kind + "-" + (number < 10 ? "0" : "") + number;
    }
}
