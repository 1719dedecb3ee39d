package eu.meuse.indicators;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The aggregate of a measure, taken apart: one whose parts can be put together again, so that facts are read once for
 * all breakdowns.
 *
 * @param function {@code count}, {@code sum}, {@code min} or {@code max}
 * @param distinct whether different values are counted
 * @param argument in Spark SQL
 */
record Aggregate(String function, boolean distinct, String argument) {
    /** The argument of a count of facts, whatever they are. */
    static final String EVERYTHING = "*";

    private static final Pattern FORM =
            Pattern.compile("(?is)\\s*(count|sum|min|max)\\s*\\((\\s*distinct\\b)?(.*)\\)\\s*");

    /** @throws IllegalArgumentException where it is anything else */
    static Aggregate of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !isWhole(form.group(3)) || form.group(2) != null && !form.group(1).equalsIgnoreCase("count")) {
            throw new IllegalArgumentException("not an aggregate of the form count(*), count(distinct x), sum(x), min(x)"
                    + " or max(x): " + text + "; what combines several is a sum, a ratio or coded");
        }
        String function = form.group(1).toLowerCase(Locale.ROOT);
        return new Aggregate(function, form.group(2) != null, form.group(3).trim());
    }

    /** Whether every bracket closes after it opens, so that the last bracket of the text closes the first. */
    private static boolean isWhole(String argument) {
        int open = 0;
        for (char c : argument.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** The aggregate of two groups of facts from those of each. */
    BigDecimal merged(BigDecimal one, BigDecimal other) {
        return switch (function) {
            case "min" -> one.min(other);
            case "max" -> one.max(other);
            default -> one.add(other);
        };
    }

    /** Whether facts are counted, not added up. */
    boolean counts() {
        return function.equals("count") && !distinct;
    }

    /** As Spark SQL. */
    String sql() {
        return function + "(" + (distinct ? "distinct " : "") + argument + ")";
    }
}
