package eu.meuse.samples.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A partner of the project with its plan in cents.
 *
 * @param budget cost category to amount
 * @param financing source to amount: ERDF is exactly half
 */
record Partner(
        String id, String name, String kind, Place place, Map<String, Long> budget, Map<String, Long> financing) {

    static final List<String> CATEGORIES =
            List.of("staff", "office", "travel", "expertise", "equipment", "infrastructure");
    private static final List<String> OWN_SOURCES = List.of("national-public", "regional-public", "private");

    /** Reads a line of the list of partners. */
    static Partner of(int number, List<String> line) {
        long cents = Long.parseLong(line.get(3)) * 100;
        Map<String, Long> financing = new LinkedHashMap<>(Map.of("erdf", cents / 2));
        financing.putAll(divide(cents / 2, OWN_SOURCES, line.get(5)));
        return new Partner(String.format("PP%02d", number), line.get(0), line.get(1), Place.of(line.get(2)),
                divide(cents, CATEGORIES, line.get(4)), financing);
    }

    private static Map<String, Long> divide(long cents, List<String> names, String weights) {
        List<Long> parts = Shares.divide(cents, List.of(weights.split(" ")).stream().map(Integer::valueOf).toList());
        Map<String, Long> divided = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (parts.get(i) > 0) {
                divided.put(names.get(i), parts.get(i));
            }
        }
        return divided;
    }

    long total() {
        return budget.values().stream().mapToLong(Long::longValue).sum();
    }
}
