package eu.meuse.statements;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import eu.meuse.facts.ExpenditurePeriods;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.statements.Accounts.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Collects the sums of statements from the facts: one Spark job over the five tables, each read once. */
public final class AccountReader {
    /** Wide enough for rates and every sum of stored amounts. */
    private static final String NUMBER = "decimal(38,6)";
    /** The quarter of a certificate, as Spark SQL. */
    static final String CERTIFIED_IN =
            "concat(lpad(string(year(certified_on)), 4, '0'), '-Q', string(quarter(certified_on)))";

    private AccountReader() {}

    /** The sums as of the end of a quarter. */
    public static Accounts read(FactFrames facts, Quarter quarter) {
        List<Row> rows = rates(facts)
                .union(amounts(facts, FactTable.BUDGETS, "cost_category"))
                .union(amounts(facts, FactTable.FINANCING, "source"))
                .union(spending(facts))
                .union(payments(facts, quarter))
                .collectAsList();
        return new Accounts(
                of(rows, FactTable.PARTNERS).map(row -> new Accounts.Rate(row.getString(1), row.getDecimal(5))).toList(),
                amounts(rows, FactTable.BUDGETS),
                amounts(rows, FactTable.FINANCING),
                of(rows, FactTable.EXPENDITURES).map(AccountReader::spending).toList(),
                amounts(rows, FactTable.PAYMENTS));
    }

    private static Dataset<Row> rates(FactFrames facts) {
        Column nothing = lit("");
        return shaped(facts.counted(FactTable.PARTNERS).where(col("erdf_rate").isNotNull()), FactTable.PARTNERS, nothing,
                nothing, nothing, col("erdf_rate"), lit(0));
    }

    private static Dataset<Row> amounts(FactFrames facts, FactTable table, String item) {
        return shaped(facts.counted(table), table, col(item), lit(""), lit(""), col("amount"), lit(0));
    }

    private static Dataset<Row> spending(FactFrames facts) {
        // What was parked has been declared before and comes again under another item: it is not declared twice.
        Column declared = sum(expr("if(parked_from is null, amount, 0)"));
        Column certified = coalesce(sum(expr("if(certified_on is null, null, certified)")), lit(0));
        Dataset<Row> sums = ExpenditurePeriods.counted(facts)
                .groupBy(col("partner_id"), col("cost_category"), col("period"), expr(CERTIFIED_IN).as("certified_in"))
                .agg(declared.as("amount"), certified.as("certified"));
        return shaped(sums, FactTable.EXPENDITURES, col("cost_category"), col("period"), col("certified_in"),
                col("amount"), col("certified"));
    }

    private static Dataset<Row> payments(FactFrames facts, Quarter quarter) {
        Dataset<Row> sums = facts.counted(FactTable.PAYMENTS)
                .where(col("received_on").leq(lit(quarter.end())))
                .groupBy("partner_id", "source")
                .agg(sum("amount").as("amount"));
        return shaped(sums, FactTable.PAYMENTS, col("source"), lit(""), lit(""), col("amount"), lit(0));
    }

    private static Dataset<Row> shaped(Dataset<Row> rows, FactTable table, Column item, Column declaredIn,
            Column certifiedIn, Column amount, Column certified) {
        return rows.select(lit(table.name()), col("partner_id"), item, declaredIn, certifiedIn,
                amount.cast(NUMBER), certified.cast(NUMBER));
    }

    private static Stream<Row> of(List<Row> rows, FactTable table) {
        return rows.stream().filter(row -> row.getString(0).equals(table.name()));
    }

    private static List<Amount> amounts(List<Row> rows, FactTable table) {
        return of(rows, table)
                .map(row -> new Amount(row.getString(1), row.getString(2), Money.exact(row.getDecimal(5))))
                .toList();
    }

    private static Accounts.Spending spending(Row row) {
        return new Accounts.Spending(
                row.getString(1),
                row.getString(2),
                Quarter.parse(row.getString(3)).orElseThrow(),
                Optional.ofNullable(row.getString(4)).flatMap(Quarter::parse),
                Money.exact(row.getDecimal(5)),
                Money.exact(row.getDecimal(6)));
    }
}
