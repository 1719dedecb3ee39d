package eu.meuse.reports.typography;

import java.util.regex.Pattern;

/** Places where long words may be divided, for what breaks lines by itself. */
public final class SoftHyphens {
    private static final Pattern LONG = Pattern.compile("\\p{L}{14,}");

    private SoftHyphens() {}

    /** A text with soft hyphens in its long words. */
    public static String in(String text) {
        return LONG.matcher(text).replaceAll(word -> String.join(String.valueOf(Wrapping.SOFT_HYPHEN), Syllables.of(word.group())));
    }
}
