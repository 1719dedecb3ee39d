package eu.meuse.statements;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * The rows behind what the ERDF owes: the certified expenditure of the scope, each with its part at the partner's rate
 * before cents are cut; lines of their own for the cents cut a quarter and for what the grant keeps back; and, adding
 * nothing, the rows that give rate and grant. The lines are told by {@link DueLines}.
 */
final class DueTrace {
    private static final String PARTNER = "partner";
    private static final String CERTIFIED_IN = "certified_in";
    /** The quarter of a certificate, as Spark SQL. */
    private static final String QUARTER_OF =
            "concat(lpad(string(year(certified_on)), 4, '0'), '-Q', string(quarter(certified_on)))";

    private final FactFrames facts;
    private final Quarter quarter;
    private final Scope scope;
    private final Map<String, PartnerAccount> partners;

    DueTrace(FactFrames facts, Quarter quarter, Scope scope, Map<String, PartnerAccount> partners) {
        this.facts = facts;
        this.quarter = quarter;
        this.scope = scope;
        this.partners = partners;
    }

    /** {@link TracedRows#columns()}, then {@value #PARTNER}. */
    Dataset<Row> rows() {
        Dataset<Row> spent = spent();
        return shaped(spent)
                .union(shaped(agreed(spent)))
                .union(shaped(planned(spent)))
                .union(shaped(new DueLines(quarter, scope, partners).frame(spent.sparkSession(), parts(spent))));
    }

    private Dataset<Row> spent() {
        Map<String, ErdfRate> rates = new HashMap<>();
        partners.forEach((partner, account) -> rates.put(partner, account.rate()));
        UDF2<String, BigDecimal, BigDecimal> part = (partner, certified) -> rates.get(partner).fine(certified);
        UDF1<String, String> rate = partner -> rates.get(partner).text();
        Column contribution = udf(part, DataTypes.createDecimalType(38, TracedRows.SCALE))
                .apply(col("partner_id"), col("certified"));
        return facts.counted(FactTable.EXPENDITURES)
                .where(col("certified").isNotNull().and(inScope()))
                .withColumn(PARTNER, col("partner_id"))
                .withColumn(CERTIFIED_IN, expr(QUARTER_OF))
                .withColumn(TracedRows.CONTRIBUTION, contribution)
                .withColumn(TracedRows.DATASET, lit(FactTable.EXPENDITURES.dataset()))
                .withColumn(TracedRows.NOTE, concat(
                        udf(rate, DataTypes.StringType).apply(col("partner_id")), lit(" of "), col("certified"),
                        lit(", certified in "), col(CERTIFIED_IN)));
    }

    private Column inScope() {
        Column upTo = col("certified_on").leq(lit(quarter.end()));
        return scope == Scope.QUARTER ? upTo.and(col("certified_on").geq(lit(quarter.start()))) : upTo;
    }

    /** What the parts of a partner's certificates of a quarter add up to, by both. */
    private static Map<DueLines.Certified, BigDecimal> parts(Dataset<Row> spent) {
        Map<DueLines.Certified, BigDecimal> parts = new HashMap<>();
        spent.groupBy(PARTNER, CERTIFIED_IN)
                .agg(sum(TracedRows.CONTRIBUTION))
                .collectAsList()
                .forEach(row -> parts.put(
                        new DueLines.Certified(row.getString(0), Quarter.parse(row.getString(1)).orElseThrow()), row.getDecimal(2)));
        return parts;
    }

    private Dataset<Row> agreed(Dataset<Row> spent) {
        return basis(FactTable.PARTNERS, spent, lit("the rate agreed")).where(col("erdf_rate").isNotNull());
    }

    /** Every partner's grant, and the whole plan where the rate follows from it. */
    private Dataset<Row> planned(Dataset<Row> spent) {
        Object[] agreed = partners.entrySet().stream().filter(one -> one.getValue().isRateAgreed()).map(Map.Entry::getKey).toArray();
        return basis(FactTable.FINANCING, spent, concat(col("source"), lit(": "), col("amount"), lit(" planned")))
                .where(col("source").equalTo(PartnerAccount.ERDF).or(not(col("partner_id").isin(agreed))));
    }

    /** The rows of a table that belong to partners with certified expenditure. */
    private Dataset<Row> basis(FactTable table, Dataset<Row> spent, Column note) {
        return facts.counted(table)
                .join(spent.select(col(PARTNER)), col("partner_id").equalTo(col(PARTNER)), "left_semi")
                .withColumn(PARTNER, col("partner_id"))
                .withColumn(TracedRows.CONTRIBUTION, lit(0).cast(TracedRows.NUMBER))
                .withColumn(TracedRows.DATASET, lit(table.dataset()))
                .withColumn(TracedRows.NOTE, note);
    }

    private static Dataset<Row> shaped(Dataset<Row> rows) {
        return rows.select(Stream.concat(List.of(TracedRows.columns()).stream(), Stream.of(col(PARTNER))).toArray(Column[]::new));
    }
}
