package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What regions are to be seen against: how many inhabitants or enterprises each has, and who says so.
 *
 * @param id lower-case letters, digits and hyphens
 * @param labels language to what is counted, as it stands behind a number: {@code inhabitants}
 * @param per for how many of them rates are given: 100,000
 * @param indicators ids of the counts that it is sensible to hold against it
 * @param entries a region each; regions may be missing
 */
public record RegionContext(String id, Map<String, String> labels, long per, List<String> indicators, List<Entry> entries) {
    /**
     * A region's figure.
     *
     * @param figure above 0
     * @param year that it speaks of
     * @param source who publishes it, and where
     */
    public record Entry(String region, BigDecimal figure, int year, String source) {}

    /** The figure of a region, where there is one. */
    public Optional<Entry> of(String region) {
        return entries.stream().filter(entry -> entry.region().equals(region)).findFirst();
    }

    /** What is counted, in a language, else in English. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", id));
    }
}
