package eu.meuse.reports.bundle;

import java.util.Map;

/**
 * A code of a list and its names.
 *
 * @param labels language to name: {@code de → Region Aachen}
 */
public record Code(String code, Map<String, String> labels) {

    /** The name in a language, else in English, else the code itself. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", code));
    }
}
