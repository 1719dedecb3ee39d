package eu.meuse.statements;

import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.ItemChange;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Items whose amounts before a quarter are not what was signed of them, amount by amount. */
final class ChangedItems {
    private final Quarter quarter;

    /** @param quarter after the one that was signed: what quarters in between have brought is no change of an item */
    ChangedItems(Quarter quarter) {
        this.quarter = quarter;
    }

    /** In the order of partners, categories and items. */
    List<ItemChange> between(List<ExpenditureItem> signed, List<ExpenditureItem> today) {
        Map<List<String>, ExpenditureItem> then = byKey(signed);
        Map<List<String>, ExpenditureItem> now = byKey(today);
        return Stream.concat(today.stream(), signed.stream().filter(item -> !now.containsKey(key(item))))
                .map(item -> key(item))
                .distinct()
                .sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
                .flatMap(key -> changes(Optional.ofNullable(then.get(key)), Optional.ofNullable(now.get(key))))
                .toList();
    }

    private static List<String> key(ExpenditureItem item) {
        return List.of(item.partner(), item.costCategory(), item.item());
    }

    private static Map<List<String>, ExpenditureItem> byKey(List<ExpenditureItem> items) {
        Map<List<String>, ExpenditureItem> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.putIfAbsent(key(item), item));
        return byKey;
    }

    private Stream<ItemChange> changes(Optional<ExpenditureItem> then, Optional<ExpenditureItem> now) {
        ExpenditureItem item = now.or(() -> then).orElseThrow();
        Map<String, BigDecimal> signed = then.map(this::before).orElse(Map.of());
        Map<String, BigDecimal> known = now.map(this::before).orElse(Map.of());
        return Stream.of("declared", "certified", "deducted", "parked")
                .map(amount -> new ItemChange(item.partner(), item.costCategory(), item.item(), amount,
                        signed.getOrDefault(amount, Money.ZERO), known.getOrDefault(amount, Money.ZERO), item.place()))
                .filter(change -> !Objects.equals(change.signed().stripTrailingZeros(), change.today().stripTrailingZeros()));
    }

    /** What is declared of an item in periods, and said of it by certificates, before the quarter. */
    private Map<String, BigDecimal> before(ExpenditureItem item) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        if (item.parkedFrom().isEmpty() && item.period().compareTo(quarter.toString()) < 0) {
            amounts.put("declared", item.amount());
        }
        if (!item.certifiedOn().isEmpty() && item.certifiedOn().compareTo(quarter.start().toString()) < 0) {
            amounts.put("certified", item.certified());
            amounts.put("deducted", item.deducted());
            amounts.put("parked", item.parked());
        }
        return amounts;
    }
}
