package eu.meuse.statements;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.programme.ExchangeRates;
import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Facts with all expenditure in the programme's currency: an amount in another is divided by the rate of one month,
 * half-up to the cent. Where nothing of an item was deducted as it was sent, what is parked is the rest, so that the cents
 * of two amounts deduct nothing either. Beside it stand what was sent and the month.
 *
 * <p>Source: the Commission's monthly accounting rate of the month in which an item was first submitted for control, or
 * the month that the programme chose; see {@link RateMonths}.
 */
final class ConvertedFacts implements FactFrames {
    /** Column of the amount as it was sent; null where it is in the programme's currency. */
    static final String SENT_AMOUNT = "sent_amount";
    /** Column of the month whose rate it was divided by, {@code 2013-04}; null likewise. */
    static final String MONTH = "rate_month";
    /** Column of the rate, as text; null likewise. */
    static final String RATE = "rate";

    private static final String PARKED = "parked";
    private static final List<String> AMOUNTS = List.of("amount", "certified", PARKED);
    private static final int NAMED = 3;

    private final FactFrames facts;
    private final String currency;
    private final ExchangeRates rates;
    private Map<String, YearMonth> months;
    private Dataset<Row> converted;

    /** @param currency of the programme */
    ConvertedFacts(FactFrames facts, String currency, ExchangeRates rates) {
        this.facts = facts;
        this.currency = currency;
        this.rates = rates;
    }

    /** An item in another currency, and where it stands. */
    private record Foreign(String item, String currency, RowPlace place) {

        static Foreign of(Row row) {
            Number line = row.getAs("row");
            return new Foreign(row.getAs("item_id"), row.getAs("currency"), new RowPlace(row.getAs("sent_by"), row.getAs("sent_for"),
                    FactTable.EXPENDITURES.dataset(), row.getAs("file"), Optional.ofNullable(row.<String>getAs("sheet")).orElse(""), line.longValue()));
        }

        String named() {
            return "item " + item + " (" + place.text() + ")";
        }
    }

    /** Whether any amount is in another currency. */
    boolean isNeeded() {
        return facts.has(FactTable.EXPENDITURES) && !facts.counted(FactTable.EXPENDITURES).where(isForeign()).isEmpty();
    }

    /** The rates that are missing, a line each: currency, month and the items that need it, each with file and line; none where all are there. */
    List<String> missing() {
        return foreign().stream()
                .filter(item -> rates.rate(item.currency(), months().get(item.item())).isEmpty())
                .collect(Collectors.groupingBy(item -> item.currency() + " in " + months().get(item.item()), TreeMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(missing -> missing.getKey() + ", needed by " + named(missing.getValue()))
                .toList();
    }

    private static String named(List<Foreign> items) {
        String few = items.stream().limit(NAMED).map(Foreign::named).collect(Collectors.joining(", "));
        return items.size() <= NAMED ? few : few + " and " + (items.size() - NAMED) + " more";
    }

    private List<Foreign> foreign() {
        return facts.counted(FactTable.EXPENDITURES).where(isForeign())
                .select(Stream.concat(Stream.of("item_id", "currency"), TracedRows.PLACE.stream()).map(name -> col(name)).toArray(Column[]::new))
                .collectAsList().stream()
                .map(Foreign::of)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    /** Items in other currencies to the months of their rates. */
    private synchronized Map<String, YearMonth> months() {
        if (months == null) {
            RateMonths all = RateMonths.of(facts, rates.month());
            months = new HashMap<>();
            foreign().forEach(item -> months.put(item.item(), all.of(item.item())));
        }
        return months;
    }

    @Override
    public synchronized Dataset<Row> counted(FactTable table) {
        if (table != FactTable.EXPENDITURES) {
            return facts.counted(table);
        }
        if (converted == null) {
            converted = convert();
        }
        return converted;
    }

    private Dataset<Row> convert() {
        Dataset<Row> rows = facts.counted(FactTable.EXPENDITURES);
        UDF3<BigDecimal, String, String, BigDecimal> conversion = conversion(rates, months());
        UDF1<String, String> month = month(months());
        UDF2<String, String, String> rate = rate(rates, months());
        UserDefinedFunction converted = udf(conversion, DataTypes.createDecimalType(FactTable.PRECISION, FactTable.MONEY_SCALE));
        Stream<Column> cells = Stream.of(rows.columns()).map(name -> AMOUNTS.contains(name)
                ? when(isForeign(), name.equals(PARKED) ? parked(converted) : in(converted, name)).otherwise(col(name)).as(name)
                : col(name));
        return rows.select(Stream.concat(cells, Stream.of(
                        when(isForeign(), col("amount")).as(SENT_AMOUNT),
                        when(isForeign(), udf(month, DataTypes.StringType).apply(col("item_id"))).as(MONTH),
                        when(isForeign(), udf(rate, DataTypes.StringType).apply(col("currency"), col("item_id"))).as(RATE)))
                .toArray(Column[]::new));
    }

    private static Column in(UserDefinedFunction converted, String amount) {
        return converted.apply(col(amount), col("currency"), col("item_id"));
    }

    private static Column parked(UserDefinedFunction converted) {
        Column certified = coalesce(col("certified"), lit(BigDecimal.ZERO));
        return when(col(PARKED).notEqual(0).and(certified.plus(col(PARKED)).equalTo(col("amount"))),
                        in(converted, "amount").minus(coalesce(in(converted, "certified"), lit(BigDecimal.ZERO)))
                                .cast(DataTypes.createDecimalType(FactTable.PRECISION, FactTable.MONEY_SCALE)))
                .otherwise(in(converted, PARKED));
    }

    private static UDF3<BigDecimal, String, String, BigDecimal> conversion(ExchangeRates rates, Map<String, YearMonth> months) {
        return (amount, of, item) -> amount == null ? null : Optional.ofNullable(months.get(item))
                .flatMap(month -> rates.rate(of, month))
                .map(rate -> amount.divide(rate, FactTable.MONEY_SCALE, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private static UDF1<String, String> month(Map<String, YearMonth> months) {
        return item -> months.get(item).toString();
    }

    private static UDF2<String, String, String> rate(ExchangeRates rates, Map<String, YearMonth> months) {
        return (of, item) -> rates.rate(of, months.get(item)).map(BigDecimal::toPlainString).orElse(null);
    }

    private Column isForeign() {
        return coalesce(col("currency"), lit(currency)).notEqual(currency);
    }

    @Override
    public Dataset<Row> notRejected(FactTable table) {
        return facts.notRejected(table);
    }

    @Override
    public Dataset<Row> everSent(FactTable table) {
        return facts.everSent(table);
    }

    @Override
    public boolean has(FactTable table) {
        return facts.has(table);
    }

    @Override
    public void namesWithIdentifier(BiConsumer<String, String> nameAndIdentifier) {
        facts.namesWithIdentifier(nameAndIdentifier);
    }

    @Override
    public Optional<FactLayers> layers(FactTable table) {
        return facts.layers(table);
    }
}
