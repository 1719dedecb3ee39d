package eu.meuse.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The catalogue of indicators as a page, written from their cards: {@code docs/catalogue/README.md}. */
public final class CatalogueText {
    private static final String HEAD = """
            # The catalogue of indicators

            Written from the cards in [config/indicators](../../config/indicators), one a file; a test compares. To change
            what stands here, change the card.

            | indicator | is | unit | broken down by | scopes | programmes |
            |---|---|---|---|---|---|
            """;

    private CatalogueText() {}

    /**
     * The page, in English.
     *
     * @param programmes identifier to definitions; the indicators of the first stand first, in its order, those they rest on
     *     last, then what only the next has
     */
    public static String of(Map<String, Definitions> programmes) {
        Map<String, IndicatorCard> cards = new LinkedHashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        programmes.forEach((programme, definitions) -> definitions.cards().values().forEach(card -> {
            cards.putIfAbsent(card.id(), card);
            users.computeIfAbsent(card.id(), any -> new ArrayList<>()).add(programme);
        }));
        StringBuilder page = new StringBuilder(HEAD);
        cards.values().forEach(card -> page.append(row(card, users.get(card.id()))));
        cards.values().forEach(card -> page.append(chapter(card)));
        return page.toString();
    }

    private static String row(IndicatorCard card, List<String> programmes) {
        return "| [" + card.id() + "](#" + card.id() + ") | " + in(card.labels()) + " | " + card.unit() + " | "
                + String.join(", ", card.breakdowns()) + " | " + scopes(card) + " | " + String.join(", ", programmes) + " |\n";
    }

    private static String chapter(IndicatorCard card) {
        StringBuilder chapter = new StringBuilder("\n## " + card.id() + "\n");
        chapter.append("**").append(in(card.labels())).append("** · ").append(others(card.labels())).append("\n\n");
        chapter.append(in(card.meanings())).append("\n\n");
        chapter.append("- Unit: ").append(card.unit()).append('\n');
        card.officialCode().ifPresent(code -> chapter.append("- Official code: ").append(code).append('\n'));
        chapter.append("- Datasets needed: ").append(datasets(card)).append('\n');
        if (card.countsPeople()) {
            chapter.append("- Counts people: small numbers are protected in public\n");
        }
        return chapter.append("- Formula: ").append(FormulaText.of(card.formula())).append('\n').toString();
    }

    private static String datasets(IndicatorCard card) {
        return card.datasets().stream().map(table -> table.dataset()).collect(Collectors.joining(", "));
    }

    private static String scopes(IndicatorCard card) {
        return card.scopes().stream().map(scope -> scope.code()).collect(Collectors.joining(", "));
    }

    private static String in(Map<String, String> texts) {
        return texts.getOrDefault("en", texts.values().stream().findFirst().orElse(""));
    }

    private static String others(Map<String, String> labels) {
        List<String> others = new TreeMap<>(labels).entrySet().stream()
                .filter(label -> !label.getKey().equals("en"))
                .map(label -> label.getValue() + " (" + label.getKey() + ")")
                .toList();
        return String.join(" · ", others);
    }
}
