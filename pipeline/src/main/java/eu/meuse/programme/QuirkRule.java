package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quirks have numbers of their own, run forwards, and name columns that can have such a fix. */
final class QuirkRule implements CardRule {
    private static final Set<ColumnType> NUMBERS = Set.of(ColumnType.MONEY, ColumnType.NUMBER);
    private static final Map<String, Set<ColumnType>> TYPES = Map.of(
            "date_order", Set.of(ColumnType.DATE),
            "decimal_mark", NUMBERS,
            "factor", NUMBERS,
            "codes", Set.of(ColumnType.CODE, ColumnType.COUNTRY),
            "number_rows", Set.of(ColumnType.TEXT),
            "percent_of", Set.of(ColumnType.MONEY),
            "round", Set.of(ColumnType.MONEY));

    @Override
    public void check(Cards cards, Place place) {
        String folder = cards.folder() + "/" + Cards.SOURCES;
        Map<String, Set<String>> lists = codes(cards);
        cards.sources().forEach((region, card) -> {
            Checking in = place.in(folder, region);
            Set<String> numbers = new HashSet<>();
            for (Node quirk : quirks(card)) {
                quirk.at("number").stream().flatMap(number -> number.scalars().stream())
                        .filter(number -> !numbers.add(number.text().replaceFirst("^0+", "")))
                        .forEach(number -> in.problem(number.line(), "another quirk has the number " + number.text()));
                check(quirk, lists, in);
            }
        });
    }

    private static List<Node> quirks(Node card) {
        return card.at("quirks").filter(Node.Items.class::isInstance).map(list -> ((Node.Items) list).items()).orElse(List.of());
    }

    private static void check(Node quirk, Map<String, Set<String>> lists, Checking in) {
        checkQuarters(quirk, in);
        List<FactTable> tables = Arrays.stream(FactTable.values())
                .filter(table -> quirk.at("dataset").flatMap(Node::single).map(table.dataset()::equals).orElse(true)).toList();
        for (Node.Entry fix : quirk.at("fix").map(Node::entries).orElse(List.of())) {
            List<Node.Scalar> columns = columns(fix);
            checkColumns(columns, tables, in);
            columns.forEach(column -> checkType(fix.key(), column, tables, in));
            checkValues(fix, tables, lists, in);
        }
    }

    private static void checkQuarters(Node quirk, Checking in) {
        Optional<String> from = quirk.at("from").flatMap(Node::single);
        Optional<Node> until = quirk.at("until");
        if (from.isPresent() && until.flatMap(Node::single).filter(last -> last.compareTo(from.get()) < 0).isPresent()) {
            in.problem(until.get().line(), "the quirk ends (" + until.get().single().orElseThrow() + ") before it starts (" + from.get() + ")");
        }
    }

    /** The columns that a fix names, as they stand there. */
    private static List<Node.Scalar> columns(Node.Entry fix) {
        return switch (fix.key()) {
            case "headings" -> fix.value().entries().stream().flatMap(entry -> entry.value().scalars().stream()).toList();
            case "fill_down", "swap", "number_rows", "round" -> fix.value().scalars();
            case "not_records", "leave_out" -> List.of();
            default -> fix.value().entries().stream().map(entry -> new Node.Scalar(entry.key(), entry.line())).toList();
        };
    }

    /** Columns that exist nowhere are the shape's business. */
    private static void checkColumns(List<Node.Scalar> columns, List<FactTable> tables, Checking in) {
        Set<String> known = tables.stream().flatMap(table -> QuirkReader.names(table).stream()).collect(Collectors.toCollection(TreeSet::new));
        if (tables.size() == 1) {
            columns.stream().filter(column -> exists(column) && !known.contains(column.text()))
                    .forEach(column -> in.unknown(column.line(), "column of " + tables.get(0).dataset(), column.text(), known));
        } else if (!columns.isEmpty() && !tables.isEmpty() && columns.stream().allMatch(QuirkRule::exists)
                && tables.stream().noneMatch(table -> QuirkReader.names(table).containsAll(columns.stream().map(Node.Scalar::text).toList()))) {
            in.problem(columns.get(0).line(), "no dataset has all columns of the fix");
        }
    }

    private static boolean exists(Node.Scalar column) {
        return Arrays.stream(FactTable.values()).anyMatch(table -> QuirkReader.names(table).contains(column.text()));
    }

    private static void checkType(String fix, Node.Scalar name, List<FactTable> tables, Checking in) {
        Set<ColumnType> wanted = TYPES.getOrDefault(fix, Set.of(ColumnType.values()));
        List<Column> columns = named(name.text(), tables).toList();
        if (!columns.isEmpty() && columns.stream().noneMatch(column -> wanted.contains(column.type()))) {
            in.problem(name.line(), "the fix \"" + fix + "\" is for columns of another type than \"" + name.text() + "\"");
        }
    }

    private static void checkValues(Node.Entry fix, List<FactTable> tables, Map<String, Set<String>> lists, Checking in) {
        List<Node.Scalar> columns = fix.value().scalars();
        if (fix.key().equals("swap") && columns.size() > 2) {
            in.problem(columns.get(2).line(), "two columns can be swapped, not " + columns.size());
        }
        for (Node.Entry entry : fix.value().entries()) {
            switch (fix.key()) {
                case "factor" -> checkFactor(entry, in);
                case "percent_of" -> checkBase(entry, tables, in);
                case "codes" -> entry.value().entries().forEach(word ->
                        word.value().scalars().forEach(code -> checkCode(entry.key(), code, tables, lists, in)));
                case "default" -> entry.value().scalars().forEach(code -> checkCode(entry.key(), code, tables, lists, in));
                default -> { }
            }
        }
    }

    private static void checkBase(Node.Entry entry, List<FactTable> tables, Checking in) {
        entry.value().scalars().stream()
                .filter(base -> base.text().equals(entry.key()) || named(base.text(), tables).noneMatch(column -> column.type() == ColumnType.MONEY))
                .forEach(base -> in.problem(base.line(), "\"" + entry.key() + "\" is a share of another column of money, not of \"" + base.text() + "\""));
    }

    private static void checkFactor(Node.Entry entry, Checking in) {
        if (entry.value().single().filter(text -> text.startsWith("-") || text.matches("0+(\\.0+)?")).isPresent()) {
            in.problem(entry.line(), "a unit is worth more than nothing, not " + entry.value().single().orElseThrow());
        }
    }

    private static void checkCode(String column, Node.Scalar code, List<FactTable> tables, Map<String, Set<String>> lists, Checking in) {
        List<String> used = named(column, tables).flatMap(each -> each.codeList().stream()).distinct().toList();
        if (used.size() == 1 && !lists.getOrDefault(used.get(0), Set.of()).contains(code.text())) {
            in.unknown(code.line(), "code of the list \"" + used.get(0) + "\"", code.text(), lists.getOrDefault(used.get(0), Set.of()));
        }
    }

    private static Stream<Column> named(String name, List<FactTable> tables) {
        return tables.stream().flatMap(table -> table.columns().stream()).filter(column -> column.name().equals(name));
    }

    private static Map<String, Set<String>> codes(Cards cards) {
        return WordLists.of(cards).all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> list.getValue().keySet()));
    }
}
