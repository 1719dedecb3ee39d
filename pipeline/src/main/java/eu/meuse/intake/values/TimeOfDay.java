package eu.meuse.intake.values;

import java.util.regex.Pattern;

/** Tells a time of day behind a date, which says nothing about the day, from anything else. */
final class TimeOfDay {
    private static final Pattern TIME = Pattern.compile("(T|,?\\s+)((um|om|at|à|a)\\s+)?"
            + "([01]?\\d|2[0-3])\\s?[:.h]\\s?[0-5]\\d([:.]([0-5]\\d|60)([.,]\\d{1,9})?)?"
            + "\\s*(uhr|uur|h|[ap]\\.?m\\.?)?\\s*(z|utc|gmt|cet|cest|mez|mesz|[+-]\\d{2}(:?\\d{2})?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    private TimeOfDay() {}

    /** Whether there is nothing behind a date but a full stop or a time. */
    static boolean isAllThatFollows(String text, int from) {
        int left = text.length() - from;
        return left == 0 || left == 1 && text.charAt(from) == '.' || TIME.matcher(text).region(from, text.length()).matches();
    }
}
