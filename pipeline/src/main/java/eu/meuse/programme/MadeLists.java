package eu.meuse.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Code lists that nobody writes: countries, years and size classes follow from the programme's card. */
final class MadeLists {
    static final List<String> NAMES = List.of("country", "year", "size_class", "topic");
    /** Of total budgets, where a programme says nothing. */
    static final List<String> USUAL_SIZES = List.of("50000", "250000", "1000000", "5000000");

    private static final char NARROW_SPACE = '\u202f';

    private final Node programme;
    private final Map<String, Map<String, Map<String, List<String>>>> lists = new LinkedHashMap<>();

    private MadeLists(Node programme) {
        this.programme = programme;
    }

    /** Code list to code to language to words; a topic is a programme's own, so that there may be none. */
    static Map<String, Map<String, Map<String, List<String>>>> of(Node programme) {
        MadeLists made = new MadeLists(programme);
        NAMES.forEach(list -> made.lists.put(list, new LinkedHashMap<>()));
        made.countries();
        made.years();
        made.sizes();
        return made.lists;
    }

    private void countries() {
        List<String> named = words("countries");
        List<String> codes = named.isEmpty() ? ofRegions() : named;
        codes.forEach(code -> put("country", code, language -> new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language))));
    }

    private List<String> ofRegions() {
        return programme.at("regions").stream()
                .flatMap(regions -> regions.entries().stream())
                .flatMap(region -> region.value().at("country").flatMap(Node::single).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void years() {
        int last = year("end");
        for (int year = year("start"); year > 0 && year <= last; year++) {
            String code = String.valueOf(year);
            put("year", code, language -> code);
        }
    }

    private int year(String end) {
        return programme.at("period").flatMap(period -> period.at(end)).flatMap(Node::single)
                .filter(text -> Text.DATE.form().matcher(text).matches())
                .map(text -> Integer.parseInt(text.substring(0, 4)))
                .orElse(0);
    }

    private void sizes() {
        List<String> bounds = sizes(programme);
        put("size_class", "below-" + bounds.get(0), language -> "< " + grouped(bounds.get(0)));
        for (int i = 0; i < bounds.size(); i++) {
            String from = bounds.get(i);
            String label = i + 1 == bounds.size() ? "\u2265 " + grouped(from) : grouped(from) + " \u2013 < " + grouped(bounds.get(i + 1));
            put("size_class", "from-" + from, language -> label);
        }
    }

    /** The bounds of size classes, as whole amounts. */
    static List<String> sizes(Node programme) {
        List<String> named = programme.at("size_classes").stream().flatMap(list -> list.scalars().stream()).map(Node.Scalar::text)
                .filter(text -> Text.NUMBER.form().matcher(text).matches())
                .map(text -> new BigDecimal(text).stripTrailingZeros().toPlainString())
                .toList();
        return named.isEmpty() ? USUAL_SIZES : named;
    }

    private static String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0 && !whole.contains("."); at -= 3) {
            text.insert(at, NARROW_SPACE);
        }
        return text.toString();
    }

    private List<String> words(String key) {
        return programme.at(key).stream().flatMap(list -> list.scalars().stream()).map(Node.Scalar::text).toList();
    }

    private void put(String list, String code, UnaryOperator<String> label) {
        Map<String, List<String>> byLanguage = new TreeMap<>();
        words("languages").forEach(language -> byLanguage.put(language, new ArrayList<>(List.of(label.apply(language)))));
        lists.get(list).put(code, byLanguage);
    }
}
