package eu.meuse.attack;

import eu.meuse.reports.bundle.Quarter;
import java.util.Map;

/**
 * Somebody at an event.
 *
 * @param from the first pack whose list holds it
 * @param until the first pack whose list holds it no more
 */
record Attendance(int person, Quarter date, int from, int until, Map<String, String> place) {
    String type() {
        return place.getOrDefault("type", "");
    }

    String region() {
        return place.get("region");
    }

    boolean isKnownTo(int pack) {
        return pack >= from && pack < until;
    }

    /** The same, taken back before a pack. */
    Attendance until(int pack) {
        return new Attendance(person, date, from, Math.min(until, pack), place);
    }
}
