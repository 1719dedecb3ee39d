package eu.meuse.statements;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.ExchangeRates;
import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * The month whose exchange rate counts for an item. It is frozen: of all rows of the item that were ever sent, those of
 * files that have been replaced since among them, the first decides; and what was parked and comes back is converted by
 * the month of the item that it was parked as.
 */
final class RateMonths {
    private final ExchangeRates.Month rule;
    /** Items that count, by their identifiers. */
    private final Map<String, Sent> inForce = new HashMap<>();
    /** The first row of every item, in force or not. */
    private final Map<String, Sent> first = new HashMap<>();

    /** What decides about the month in a row of an item. */
    private record Sent(Optional<LocalDate> submittedOn, Quarter sentFor, LocalDate paidOn, Optional<Quarter> period, Optional<String> parkedFrom) {
        static Sent of(Row row) {
            return new Sent(Optional.ofNullable(row.<Object>getAs("submitted_on")).map(day -> LocalDate.parse(day.toString())),
                    Quarter.parse(row.getAs("sent_for")).orElseThrow(), LocalDate.parse(row.getAs("paid_on").toString()),
                    Optional.ofNullable(row.<String>getAs("period")).flatMap(Quarter::parse),
                    Optional.ofNullable(row.<String>getAs("parked_from")));
        }
    }

    private RateMonths(ExchangeRates.Month rule) {
        this.rule = rule;
    }

    /** Those of all items of expenditure. */
    static RateMonths of(FactFrames facts, ExchangeRates.Month rule) {
        RateMonths months = new RateMonths(rule);
        Column row = struct(col("submitted_on"), col("sent_for"), col("paid_on"), col("period"), col("parked_from"));
        facts.everSent(FactTable.EXPENDITURES)
                .groupBy(col("item_id"))
                .agg(min_by(row, struct(col("sent_for"), col(FactFrames.INTAKE), col("sent_by"), col("file_order"), col("row"))).as("first"))
                .collectAsList()
                .forEach(item -> months.first.put(item.getString(0), Sent.of(item.getStruct(1))));
        facts.counted(FactTable.EXPENDITURES)
                .select(col("item_id"), row)
                .collectAsList()
                .forEach(item -> months.inForce.put(item.getString(0), Sent.of(item.getStruct(1))));
        return months;
    }

    /** Of an item that counts. */
    YearMonth of(String item) {
        String origin = origin(item);
        Sent sent = first.getOrDefault(origin, inForce.get(origin));
        Sent today = inForce.getOrDefault(origin, sent);
        return switch (rule) {
            case SUBMISSION -> sent.submittedOn().map(YearMonth::from).orElse(lastOf(sent.sentFor()));
            case PAYMENT -> YearMonth.from(today.paidOn());
            case REPORT -> lastOf(today.period().orElse(sent.sentFor()));
        };
    }

    /** The item as which it was declared: what it was parked from, and that from, as far back as any is known. */
    private String origin(String item) {
        Set<String> passed = new HashSet<>();
        String origin = item;
        while (passed.add(origin)) {
            Optional<String> from = Optional.ofNullable(inForce.getOrDefault(origin, first.get(origin))).flatMap(Sent::parkedFrom)
                    .filter(first::containsKey);
            if (from.isEmpty()) {
                return origin;
            }
            origin = from.get();
        }
        return item;
    }

    private static YearMonth lastOf(Quarter quarter) {
        return YearMonth.from(quarter.end());
    }
}
