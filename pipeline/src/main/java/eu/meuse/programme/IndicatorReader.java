package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an indicator of a checked card. */
final class IndicatorReader {
    private IndicatorReader() {}

    static IndicatorCard read(String id, Card card) {
        return new IndicatorCard(
                id,
                card.table("labels", Card::text),
                card.table("meanings", Card::text),
                card.text("unit"),
                card.at("kind").word(Indicator.Kind.class),
                card.find("official_code").map(Card::text),
                card.texts("breakdowns"),
                scopes(card.texts("scopes")),
                tables(card.texts("datasets")),
                card.flag("counts_people"),
                formula(card.at("formula")),
                card.at("examples").items().stream().map(IndicatorReader::example).toList());
    }

    static Set<FactTable> tables(List<String> datasets) {
        Set<FactTable> tables = EnumSet.noneOf(FactTable.class);
        datasets.forEach(dataset -> tables.add(table(dataset)));
        return tables;
    }

    static FactTable table(String dataset) {
        return FactTable.of(dataset).orElseThrow();
    }

    private static Set<Scope> scopes(List<String> codes) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        codes.forEach(code -> scopes.add(Scope.of(code)));
        return scopes;
    }

    private static IndicatorCard.Formula formula(Card card) {
        if (card.find("measure").isPresent()) {
            return measure(card.at("measure"));
        }
        if (card.find("union").isPresent()) {
            return new IndicatorCard.Union(card.at("union").items().stream().map(IndicatorReader::measure).toList());
        }
        if (card.find("first").isPresent()) {
            return new IndicatorCard.First(measure(card.at("first")));
        }
        if (card.find("pace").isPresent()) {
            return new IndicatorCard.Pace(card.text("pace"));
        }
        if (card.find("sum").isPresent()) {
            return new IndicatorCard.Sum(card.texts("sum"));
        }
        return card.find("ratio")
                .<IndicatorCard.Formula>map(of ->
                        new IndicatorCard.Ratio(operand(of.at("numerator")), operand(of.at("denominator"))))
                .orElseGet(() -> new IndicatorCard.Coded(card.at("coded").word(CodedFormula.class)));
    }

    private static IndicatorCard.Measure measure(Card card) {
        FactTable table = table(card.text("facts"));
        return new IndicatorCard.Measure(
                table,
                card.find("dated").map(Card::text),
                card.find("where").map(where -> ColumnCase.of(where.text(), table)),
                ColumnCase.of(card.text("aggregate"), table),
                card.flag("empty_is_no_data"),
                card.flag("blank_is_no_data"));
    }

    private static IndicatorCard.Operand operand(Card card) {
        return card.node() instanceof Node.Scalar
                ? new IndicatorCard.Named(card.text())
                : new IndicatorCard.Inline(measure(card.at("measure")), card.at("kind").word(Indicator.Kind.class));
    }

    private static IndicatorCard.Example example(Card card) {
        Map<FactTable, List<Map<String, String>>> given = new EnumMap<>(FactTable.class);
        card.table("given", rows -> rows.items().stream().map(row -> row.table(Card::text)).toList())
                .forEach((dataset, rows) -> given.put(table(dataset), rows));
        return new IndicatorCard.Example(card.text("quarter"), given, card.table("expect", Card::text));
    }
}
