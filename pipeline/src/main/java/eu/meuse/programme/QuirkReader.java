package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.SourceCard.DateOrder;
import eu.meuse.reports.bundle.Quarter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes quirks of a checked source card. */
final class QuirkReader {
    private static final Quarter FIRST = new Quarter(1, 1);
    private static final Quarter LAST = new Quarter(9999, 4);

    /** The key of each fix in a card, and how it is read. */
    static final Map<String, Function<Card, Fix>> FIXES = fixes();

    private QuirkReader() {}

    static List<Quirk> read(Card source) {
        return source.find("quirks").map(Card::items).orElse(List.of()).stream().map(QuirkReader::quirk).toList();
    }

    private static Quirk quirk(Card card) {
        Map.Entry<String, Fix> fix = FIXES.entrySet().stream()
                .filter(each -> card.at("fix").find(each.getKey()).isPresent())
                .map(each -> Map.entry(each.getKey(), each.getValue().apply(card.at("fix").at(each.getKey()))))
                .findFirst().orElseThrow(() -> new IllegalStateException("unchecked card: no fix"));
        return new Quirk(Integer.parseInt(card.text("number")), card.text("cause"), datasets(card, fix.getValue()),
                quarter(card, "from", FIRST), quarter(card, "until", LAST), fix.getValue());
    }

    /** Where none is named, every one that has all columns of the fix. */
    private static Set<FactTable> datasets(Card card, Fix fix) {
        return Arrays.stream(FactTable.values())
                .filter(table -> card.find("dataset").map(name -> name.text().equals(table.dataset()))
                        .orElseGet(() -> names(table).containsAll(fix.columns())))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> names(FactTable table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Quarter quarter(Card card, String key, Quarter otherwise) {
        return card.find(key).flatMap(quarter -> Quarter.parse(quarter.text())).orElse(otherwise);
    }

    private static Map<String, Function<Card, Fix>> fixes() {
        Map<String, Function<Card, Fix>> fixes = new LinkedHashMap<>();
        fixes.put("headings", card -> new Fix.Headings(card.table(Card::text)));
        fixes.put("leave_out", card -> new Fix.LeaveOut(card.texts()));
        fixes.put("codes", card -> new Fix.Codes(card.table(words -> words.table(Card::text))));
        fixes.put("date_order", card -> new Fix.DateOrders(card.table(order -> order.word(DateOrder.class))));
        fixes.put("decimal_mark", card -> new Fix.DecimalMarks(card.table(mark -> mark.text().charAt(0))));
        fixes.put("factor", card -> new Fix.Factors(card.table(Card::number)));
        fixes.put("fill_down", card -> new Fix.FillDown(Set.copyOf(card.texts())));
        fixes.put("not_records", card -> new Fix.NotRecords(card.texts()));
        fixes.put("default", card -> new Fix.Defaults(card.table(Card::text)));
        fixes.put("swap", card -> new Fix.Swap(card.texts().get(0), card.texts().get(1)));
        fixes.put("cut", card -> new Fix.Cut(card.table(Card::text)));
        fixes.put("blank", card -> new Fix.Blanks(card.table(Card::texts)));
        fixes.put("number_rows", card -> new Fix.Numbered(Set.copyOf(card.texts())));
        fixes.put("percent_of", card -> new Fix.PercentOf(card.table(Card::text)));
        fixes.put("round", card -> new Fix.Rounded(Set.copyOf(card.texts())));
        return fixes;
    }
}
