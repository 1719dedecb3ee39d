package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Worked examples give columns that exist and expect figures that the indicator has. */
final class ExampleRule implements CardRule {
    private static final String REGION = "region";

    /** The value of a figure as it is printed, by the kind of its indicator. */
    private static final Map<String, Pattern> PRINTED = Map.of(
            "count", Pattern.compile("-?\\d+"),
            "money", Pattern.compile("-?\\d+\\.\\d{2}"),
            "ratio", Pattern.compile("-?\\d+\\.\\d{4}"),
            "fte", Pattern.compile("-?\\d+(\\.\\d?[1-9])?"));
    private static final Map<String, String> IN_WORDS = Map.of(
            "count", "a whole number", "money", "two decimals", "ratio", "four decimals", "fte", "up to two decimals and no zeros at their end");

    @Override
    public void check(Cards cards, Place place) {
        Map<String, Set<String>> own = WordLists.of(cards).codes();
        Map<String, Set<String>> all = withThoseOfOthers(own, cards);
        Set<String> regions = own.getOrDefault(REGION, Set.of());
        cards.indicators().forEach((id, card) -> {
            Map<String, Set<String>> codes = ofExamples(card, regions, all);
            Checking in = place.in(Cards.INDICATORS, id);
            if (card.at("examples").orElse(card) instanceof Node.Items examples) {
                for (Node example : examples.items()) {
                    example.at("given").ifPresent(given -> given.entries().forEach(table -> checkGiven(table, codes, in)));
                    example.at("expect").ifPresent(expect ->
                            expect.entries().forEach(figure -> {
                                checkExpected(figure, card, codes, in);
                                checkPrinted(figure, card, in);
                            }));
                }
            }
        });
    }

    /**
     * Codes of other programmes, whose cards these are too and whose regions may be called almost alike: a slip stands in the
     * example of one card, a code in those of several.
     */
    private static Map<String, Set<String>> withThoseOfOthers(Map<String, Set<String>> own, Cards cards) {
        Map<String, Integer> times = new HashMap<>();
        cards.indicators().values().forEach(card -> card.at("examples").stream()
                .flatMap(ExampleRule::words).distinct().forEach(word -> times.merge(word, 1, Integer::sum)));
        times.values().removeIf(cardsWithIt -> cardsWithIt < 2);
        Map<String, Set<String>> all = new HashMap<>();
        own.forEach((list, codes) -> all.put(list, Stream.concat(codes.stream(), times.keySet().stream()).collect(Collectors.toSet())));
        return all;
    }

    /**
     * The codes that a card's examples may mean. Where none of the programme's regions is among them, they are another
     * programme's, and its regions may be called almost as these are.
     */
    private static Map<String, Set<String>> ofExamples(Node card, Set<String> regions, Map<String, Set<String>> all) {
        Set<String> words = card.at("examples").stream().flatMap(ExampleRule::words).collect(Collectors.toSet());
        Map<String, Set<String>> codes = new HashMap<>(all);
        if (regions.stream().noneMatch(words::contains)) {
            codes.remove(REGION);
        }
        return codes;
    }

    /** Values of given rows, and what figures are broken down by. */
    private static Stream<String> words(Node examples) {
        if (examples instanceof Node.Items items) {
            return items.items().stream().flatMap(ExampleRule::words);
        }
        return Stream.concat(examples.single().stream(), examples.entries().stream().flatMap(entry -> Stream.concat(
                ExpectedFigure.parse(entry.key()).stream().flatMap(figure -> Stream.of(figure.key().split("/", -1))), words(entry.value()))));
    }

    private static void checkGiven(Node.Entry table, Map<String, Set<String>> codes, Checking in) {
        Optional<FactTable> facts = FactTable.of(table.key());
        if (facts.isPresent() && table.value() instanceof Node.Items rows) {
            List<String> columns = facts.get().columns().stream().map(Column::name).toList();
            rows.items().stream().flatMap(row -> row.entries().stream())
                    .filter(cell -> !columns.contains(cell.key()))
                    .forEach(cell -> in.unknown(cell.line(), "column of " + table.key(), cell.key(), columns));
            rows.items().stream().flatMap(row -> row.entries().stream()).forEach(cell -> facts.get().columns().stream()
                    .filter(column -> column.name().equals(cell.key()))
                    .forEach(column -> checkCell(column, cell, codes, in)));
        }
    }

    private static void checkCell(Column column, Node.Entry cell, Map<String, Set<String>> codes, Checking in) {
        cell.value().single().ifPresent(text -> {
            switch (column.type()) {
                case DATE -> Text.DATE.check(cell.value(), in);
                case MONEY, NUMBER -> Text.NUMBER.check(cell.value(), in);
                case CODE -> checkCode(column.codeList().orElseThrow(), text, cell.line(), codes, in);
                default -> { }
            }
        });
    }

    /** A card serves several programmes with codes of their own: only one that is nearly known is surely a mistake. */
    private static void checkCode(String list, String code, int line, Map<String, Set<String>> codes, Checking in) {
        Set<String> known = codes.getOrDefault(list, Set.of());
        if (!known.contains(code) && Nearest.to(code, known).isPresent()) {
            in.unknown(line, "code of the list \"" + list + "\"", code, known);
        }
    }

    private static void checkPrinted(Node.Entry figure, Node card, Checking in) {
        String kind = card.at("kind").flatMap(Node::single).orElse("");
        String value = figure.value().single().orElse("");
        boolean ratio = card.at("formula").flatMap(formula -> formula.at("ratio")).isPresent();
        boolean kindIsWrong = ratio != kind.equals("ratio") && card.at("formula").flatMap(formula -> formula.at("coded")).isEmpty();
        if (!kindIsWrong && PRINTED.containsKey(kind) && !value.equals("no-data") && !PRINTED.get(kind).matcher(value).matches()) {
            in.problem(figure.line(), "\"" + value + "\" is not how a figure of the kind \"" + kind + "\" is printed: write "
                    + IN_WORDS.get(kind) + ", or no-data");
        }
    }

    private static void checkExpected(Node.Entry figure, Node card, Map<String, Set<String>> codes, Checking in) {
        Optional<ExpectedFigure> read = ExpectedFigure.parse(figure.key());
        if (read.isEmpty()) {
            in.problem(figure.line(), "\"" + figure.key() + "\" names no figure: write a scope such as to-date,"
                    + " or a scope and a code such as to-date region=CODE");
            return;
        }
        List<String> scopes = Arrays.stream(Scope.values()).map(Scope::code)
                .filter(Cards.words(card, "scopes")::contains).toList();
        if (!scopes.contains(read.get().scope())) {
            in.unknown(figure.line(), "scope", read.get().scope(), scopes);
        }
        List<String> breakdowns = Cards.words(card, "breakdowns");
        if (!read.get().breakdown().isEmpty() && !breakdowns.contains(read.get().breakdown()) && !isMisspelt(card)) {
            in.unknown(figure.line(), "breakdown", read.get().breakdown(), breakdowns);
        } else {
            checkKey(read.get(), figure.line(), codes, in);
        }
    }

    private static void checkKey(ExpectedFigure figure, int line, Map<String, Set<String>> codes, Checking in) {
        List<String> dimensions = Dimensions.in(figure.breakdown());
        String[] keys = figure.key().split("/", -1);
        if (!dimensions.isEmpty() && keys.length != dimensions.size()) {
            in.problem(line, "the key has " + keys.length + " parts, the breakdown " + dimensions.size());
            return;
        }
        for (int i = 0; i < dimensions.size(); i++) {
            List<String> lists = Dimensions.codeLists(dimensions.get(i));
            // Another programme has other years and countries, which look alike without one being meant for the other.
            if (lists.size() == 1 && !MadeLists.NAMES.contains(lists.get(0))) {
                checkCode(lists.get(0), keys[i], line, codes, in);
            }
        }
    }

    /** Whether the card means breakdowns and writes something else, which is a problem of its own. */
    private static boolean isMisspelt(Node card) {
        return card.at("breakdowns").isEmpty() && card.entries().stream()
                .anyMatch(entry -> !entry.key().equals("breakdowns") && Nearest.to(entry.key(), List.of("breakdowns")).isPresent());
    }
}
