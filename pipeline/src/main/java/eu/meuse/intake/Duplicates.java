package eu.meuse.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of one submission and where each came first. */
final class Duplicates {
    private final Map<String, Place> places = new HashMap<>();

    /** A row of a file of the submission. */
    record Place(String file, String sheet, long row) {
        @Override
        public String toString() {
            return "row " + row + " of " + file + (sheet.isEmpty() ? "" : ", sheet " + sheet);
        }
    }

    /** Takes a key for a row; where it came first if it is taken. */
    Optional<Place> take(String key, Place place) {
        return Optional.ofNullable(places.putIfAbsent(key, place));
    }
}
