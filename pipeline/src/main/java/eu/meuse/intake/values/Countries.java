package eu.meuse.intake.values;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words for countries: their ISO 3166 alpha-2 codes, and the two that the Union writes otherwise. */
public final class Countries {
    private static final Map<String, String> BY_WORD = words();

    private Countries() {}

    /** Bare word to code. */
    public static Map<String, String> byWord() {
        return BY_WORD;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            words.put(code.toLowerCase(Locale.ROOT), code);
        }
        words.put("el", "GR");
        words.put("uk", "GB");
        return Map.copyOf(words);
    }
}
