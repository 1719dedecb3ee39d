package eu.meuse.statements;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

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
 * files that have been replaced since among them, the one that was taken in first decides; and what was parked and comes
 * back is converted by the month of the item that it was parked as, which the first row to name one names.
 */
final class RateMonths {
    private final ExchangeRates.Month rule;
    /** The first row of every item, in force or not, by its identifier. */
    private final Map<String, Sent> first = new HashMap<>();

    /** What decides about the month in a row of an item. */
    private record Sent(Optional<LocalDate> submittedOn, Quarter sentFor, LocalDate paidOn, Optional<Quarter> period, Optional<String> parkedFrom) {
        static Sent of(Row row, String parkedFrom) {
            return new Sent(Optional.ofNullable(row.<Object>getAs("submitted_on")).map(day -> LocalDate.parse(day.toString())),
                    Quarter.parse(row.getAs("sent_for")).orElseThrow(), LocalDate.parse(row.getAs("paid_on").toString()),
                    Optional.ofNullable(row.<String>getAs("period")).flatMap(Quarter::parse),
                    Optional.ofNullable(parkedFrom));
        }
    }

    private RateMonths(ExchangeRates.Month rule) {
        this.rule = rule;
    }

    /** Those of all items of expenditure. */
    static RateMonths of(FactFrames facts, ExchangeRates.Month rule) {
        RateMonths months = new RateMonths(rule);
        Column row = struct(col("submitted_on"), col("sent_for"), col("paid_on"), col("period"));
        Column turn = struct(col(FactFrames.INTAKE), col("sent_for"), col("sent_by"), col("file_order"), col("row"));
        facts.everSent(FactTable.EXPENDITURES)
                .groupBy(col("item_id"))
                .agg(min_by(row, turn).as("first"), min_by(col("parked_from"), when(col("parked_from").isNotNull(), turn)).as("from"))
                .collectAsList()
                .forEach(item -> months.first.put(item.getString(0), Sent.of(item.getStruct(1), item.getString(2))));
        return months;
    }

    /** Of an item that counts. */
    YearMonth of(String item) {
        Sent sent = first.get(origin(item));
        return switch (rule) {
            case SUBMISSION -> sent.submittedOn().map(YearMonth::from).orElse(lastOf(sent.sentFor()));
            case PAYMENT -> YearMonth.from(sent.paidOn());
            case REPORT -> lastOf(sent.period().orElse(sent.sentFor()));
        };
    }

    /** The item as which it was declared: what it was parked from, and that from, as far back as any is known. */
    private String origin(String item) {
        Set<String> passed = new HashSet<>();
        String origin = item;
        while (passed.add(origin)) {
            Optional<String> from = first.get(origin).parkedFrom().filter(first::containsKey);
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
