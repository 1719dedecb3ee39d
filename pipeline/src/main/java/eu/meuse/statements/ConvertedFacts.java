package eu.meuse.statements;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.ExchangeRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;

/**
 * Facts with all expenditure in the programme's currency: an amount in another is divided by the rate of one month,
 * half-up to the cent.
 *
 * <p>Source: the Commission's monthly accounting rate of the month in which an item was first submitted for control, or
 * the month that the programme chose. Of the rows in force that of the earliest quarter decides, whatever is sent again for
 * later ones; a file that replaces that row's may change the month, and what comes back as another item has its own.
 */
final class ConvertedFacts implements FactFrames {
    private static final String MONTH = "rate_month";
    private static final List<String> AMOUNTS = List.of("amount", "certified", "parked");
    private static final String LAST_MONTH =
            "date_format(make_date(int(substr(%1$s, 1, 4)), 3 * int(substr(%1$s, 7, 1)), 1), 'yyyy-MM')";

    private final FactFrames facts;
    private final String currency;
    private final ExchangeRates rates;
    private Dataset<Row> converted;

    /** @param currency of the programme */
    ConvertedFacts(FactFrames facts, String currency, ExchangeRates rates) {
        this.facts = facts;
        this.currency = currency;
        this.rates = rates;
    }

    /** Whether any amount is in another currency. */
    boolean isNeeded() {
        return facts.has(FactTable.EXPENDITURES) && !facts.counted(FactTable.EXPENDITURES).where(isForeign()).isEmpty();
    }

    /** The rates that are missing, a line each: currency, month and how many items need it; none where all are there. */
    List<String> missing() {
        return dated().where(isForeign()).groupBy("currency", MONTH).count().collectAsList().stream()
                .filter(row -> rates.rate(row.getString(0), YearMonth.parse(row.getString(1))).isEmpty())
                .map(row -> row.getString(0) + " in " + row.getString(1) + ", which " + row.getLong(2)
                        + (row.getLong(2) == 1 ? " item needs" : " items need"))
                .sorted()
                .toList();
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
        UDF3<BigDecimal, String, String, BigDecimal> conversion = conversion(rates);
        Column[] columns = Stream.of(rows.columns())
                .map(name -> AMOUNTS.contains(name)
                        ? when(isForeign(), udf(conversion, DataTypes.createDecimalType(FactTable.PRECISION, FactTable.MONEY_SCALE))
                                .apply(col(name), col("currency"), col(MONTH))).otherwise(col(name)).as(name)
                        : col(name))
                .toArray(Column[]::new);
        return dated().select(columns);
    }

    private static UDF3<BigDecimal, String, String, BigDecimal> conversion(ExchangeRates rates) {
        return (amount, of, month) -> amount == null ? null : rates.rate(of, YearMonth.parse(month))
                .map(rate -> amount.divide(rate, FactTable.MONEY_SCALE, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private Column isForeign() {
        return coalesce(col("currency"), lit(currency)).notEqual(currency);
    }

    /** The rows that count, each with the month of its rate. */
    private Dataset<Row> dated() {
        Dataset<Row> first = facts.notRejected(FactTable.EXPENDITURES)
                .groupBy(col("item_id").as("first_item"))
                .agg(min_by(struct(col("submitted_on"), col("sent_for")),
                        struct(col("sent_for"), col("sent_by"), col("file_order"), col("row"))).as("first"));
        Column firstQuarter = expr(String.format(LAST_MONTH, "first.sent_for"));
        Column month = switch (rates.month()) {
            case SUBMISSION -> coalesce(date_format(col("first.submitted_on"), "yyyy-MM"), firstQuarter);
            case PAYMENT -> date_format(col("paid_on"), "yyyy-MM");
            case REPORT -> coalesce(expr(String.format(LAST_MONTH, "period")), firstQuarter);
        };
        return facts.counted(FactTable.EXPENDITURES)
                .join(first, col("item_id").equalTo(col("first_item")), "left")
                .withColumn(MONTH, month);
    }

    @Override
    public Dataset<Row> notRejected(FactTable table) {
        return facts.notRejected(table);
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
