package eu.meuse.reports.typography;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Places where long words may be divided, for what breaks lines by itself. */
public final class SoftHyphens {
    private static final int LONG = 14;

    private SoftHyphens() {}

    /** A text with soft hyphens in its long words. */
    public static String in(String text) {
        return Arrays.stream(text.split(" ", -1)).map(SoftHyphens::divided).collect(Collectors.joining(" "));
    }

    private static String divided(String word) {
        return word.length() < LONG ? word : String.join(String.valueOf(Wrapping.SOFT_HYPHEN), Syllables.of(word));
    }
}
