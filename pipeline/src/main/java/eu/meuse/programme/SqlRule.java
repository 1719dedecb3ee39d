package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL of a measure is SQL, names columns and functions that exist, and compares codes with codes of their list. */
final class SqlRule implements CardRule {
    /** A column, a comparison, and the one text or the texts in brackets that it is compared with. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?is)\\b([a-z_]+)\\s*(?:=|==|<>|!=|<=>|\\b(?:not\\s+)?in\\b)\\s*(\\(\\s*'[^)]*\\)|'[^']*')");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'");

    private final FormulaLanguage language;

    SqlRule(FormulaLanguage language) {
        this.language = language;
    }

    @Override
    public void check(Cards cards, Place place) {
        Set<String> reached = Reach.of(cards);
        Map<String, Set<String>> codes = WordLists.of(cards).codes();
        cards.indicators().forEach((id, card) -> {
            Checking in = place.in(Cards.INDICATORS, id);
            for (Node measure : Measures.in(card)) {
                Optional<FactTable> table = Measures.table(measure);
                table.ifPresent(of -> checkSql(measure, of, in));
                // Indicators of other programmes may compare with codes of theirs.
                table.filter(of -> reached.contains(id)).ifPresent(of -> checkCodes(measure, of, codes, in));
            }
        });
    }

    private void checkSql(Node measure, FactTable table, Checking in) {
        measure.at("where").ifPresent(where -> checkSql(where, table, language::inCondition, in));
        measure.at("aggregate").ifPresent(aggregate -> checkSql(aggregate, table, language::inAggregate, in));
    }

    private static void checkSql(Node sql, FactTable table, BiFunction<FactTable, String, Optional<String>> wrong, Checking in) {
        if (sql instanceof Node.Scalar scalar && SqlWords.check(sql, table, in)) {
            wrong.apply(table, scalar.text()).ifPresent(message -> in.problem(sql.line(), message));
        }
    }

    private static void checkCodes(Node measure, FactTable table, Map<String, Set<String>> codes, Checking in) {
        measure.at("where").filter(Node.Scalar.class::isInstance).ifPresent(where -> {
            for (Matcher compared = COMPARED.matcher(where.single().orElse("")); compared.find(); ) {
                MatchResult found = compared.toMatchResult();
                codeList(table, found.group(1)).map(codes::get).ifPresent(known -> TEXT.matcher(found.group(2)).results()
                        .map(text -> text.group(1))
                        .filter(code -> !known.contains(code))
                        .forEach(code -> in.unknown(where.line(), "code of " + found.group(1), code, known)));
            }
        });
    }

    private static Optional<String> codeList(FactTable table, String column) {
        return MeasureColumns.of(table).stream()
                .filter(each -> each.type() == ColumnType.CODE && each.name().equalsIgnoreCase(column))
                .findFirst()
                .flatMap(Column::codeList);
    }
}
