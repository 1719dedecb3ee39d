package eu.meuse.programme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How lists write a country: by its ISO 3166 codes, the Union's own (EL, UK), the letter of its cars, or its name in any language of
 * the Union and its neighbours. Compared by letters alone, so {@code Pays-Bas} is {@code PAYS BAS}, but for signs that
 * part several.
 */
public final class CountryNames {
    /**
     * What does not count, the same for Java and for Spark's {@code regexp_replace}: all but letters, and signs between them that
     * part several countries. {@code F/I} is not Finland.
     */
    public static final String NO_LETTERS = "^[^\\p{L}]+|[^\\p{L}]+$|[^\\p{L},;/&+|\\r\\n]+";

    private static final Pattern NONE = Pattern.compile(NO_LETTERS);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> LANGUAGES = List.of("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lb", "lt", "lv",
            "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "bs", "ca", "is", "mk", "no", "rm", "sq", "sr", "tr", "uk");
    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("AT", List.of("A")), Map.entry("BE", List.of("B", "Koninkrijk België", "Royaume de Belgique", "Königreich Belgien")),
            Map.entry("CH", List.of("Schweizerische Eidgenossenschaft")), Map.entry("CZ", List.of("Czech Republic", "Tschechische Republik", "République tchèque",
                    "Tsjechische Republiek", "Česká republika")),
            Map.entry("DE", List.of("D", "BRD", "Bundesrepublik Deutschland")), Map.entry("ES", List.of("E")), Map.entry("FR", List.of("F")),
            Map.entry("GB", List.of("UK", "Great Britain", "Großbritannien", "Grossbritannien", "Grande-Bretagne", "Groot-Brittannië")),
            Map.entry("GR", List.of("EL")), Map.entry("IT", List.of("I")), Map.entry("LU", List.of("L", "Großherzogtum Luxemburg", "Grand-Duché de Luxembourg")),
            Map.entry("NL", List.of("The Netherlands", "Holland", "Hollande", "Die Niederlande", "Les Pays-Bas", "Koninkrijk der Nederlanden")),
            Map.entry("PT", List.of("P")), Map.entry("SE", List.of("S")), Map.entry("SK", List.of("Slovak Republic", "Slowakische Republik")));

    private CountryNames() {}

    /** The letters of a text, in lower case, and signs between them that part several countries; empty where it has no letters. */
    public static String letters(String text) {
        return NONE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** All that a country is called, each as {@link #letters}, with accents and without. @param code ISO 3166 alpha-2 */
    public static Set<String> of(String code) {
        Set<String> names = new TreeSet<>(Set.of(letters(code)));
        Locale country = new Locale("", code);
        try {
            names.add(letters(country.getISO3Country()));
        } catch (MissingResourceException none) {
            // A code of the programme's own has two letters alone.
        }
        LANGUAGES.forEach(language -> add(names, country.getDisplayCountry(Locale.forLanguageTag(language))));
        OTHERS.getOrDefault(code, List.of()).forEach(name -> add(names, name));
        return names;
    }

    private static void add(Set<String> names, String name) {
        names.add(letters(Normalizer.normalize(name, Normalizer.Form.NFC)));
        names.add(letters(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")));
    }
}
