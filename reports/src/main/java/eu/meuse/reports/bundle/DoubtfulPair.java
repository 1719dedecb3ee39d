package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * Two organisations that may be one: what a person should decide.
 *
 * @param score likeness, from 0 to 1, with two decimals
 * @param reason what leaves doubt, in English
 */
public record DoubtfulPair(BigDecimal score, String reason, Named one, Named other) {

    /** An organisation as rows name it; what is not known is empty. */
    public record Named(String name, String identifier, String place, String country) {

        private String item() {
            StringBuilder item = new StringBuilder("{name: ").append(quoted(name));
            add(item, "identifier", identifier);
            add(item, "place", place);
            add(item, "country", country);
            return item.append('}').toString();
        }

        private static void add(StringBuilder item, String key, String value) {
            if (!value.isBlank()) {
                item.append(", ").append(key).append(": ").append(quoted(value));
            }
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
        }
    }

    /** The item of the programme's {@code organisations.yaml} that makes them one. */
    public String same() {
        return decision("same");
    }

    /** The item of the programme's {@code organisations.yaml} that keeps them apart. */
    public String different() {
        return decision("different");
    }

    /** Without the dash before it, which spreadsheets take for a formula. */
    private String decision(String verdict) {
        return "{" + verdict + ": [" + one.item() + ", " + other.item() + "], by: WHO, on: YYYY-MM-DD, why: REASON}";
    }
}
