package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What the ten organisations with the most public support were awarded in vouchers and grants; of those with as much as
 * the tenth the first by key are taken, so that it is always ten.
 */
record Concentration(FactFrames facts, Quarter quarter, Supplier<KnownOrganisations> known) implements CodedIndicator {
    private static final int TEN = 10;
    private static final String AMOUNT = "awarded";
    private static final String ON = "awarded_on";

    @Override
    public CodedFormula formula() {
        return CodedFormula.TOP_TEN_SUPPORT;
    }

    @Override
    public Map<FigureKey, BigDecimal> values() {
        Map<FigureKey, BigDecimal> values = new HashMap<>();
        for (Scope scope : Scope.values()) {
            BigDecimal sum = top(scope).stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
            values.put(FigureKey.total(formula().code(), scope), sum);
        }
        return values;
    }

    @Override
    public Dataset<Row> traced(Scope scope) {
        Object[] keys = top(scope).stream().map(Map.Entry::getKey).toArray();
        return OrganisationFrames.withKey(awarded(scope), known.get())
                .where(col(OrganisationFrames.KEY).isin(keys))
                .withColumn(TracedRows.CONTRIBUTION, col(AMOUNT).cast(TracedRows.NUMBER))
                .withColumn(TracedRows.NOTE, lit(""))
                .select(TracedRows.columns());
    }

    private List<Map.Entry<String, BigDecimal>> top(Scope scope) {
        Map<String, BigDecimal> sums = new HashMap<>();
        awarded(scope).groupBy(OrganisationFrames.NAME, OrganisationFrames.IDENTIFIER).agg(functions.sum(AMOUNT))
                .collectAsList()
                .forEach(row -> sums.merge(known.get().key(row.getString(0), row.getString(1)), row.getDecimal(2), BigDecimal::add));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(TEN)
                .toList();
    }

    private Dataset<Row> awarded(Scope scope) {
        Dataset<Row> vouchers = shaped(FactTable.VOUCHERS, "decided_on", "amount", col("decision").equalTo("awarded"));
        Dataset<Row> rows = vouchers.union(shaped(FactTable.GRANTS, "approved_on", "grant", lit(true)));
        Dataset<Row> known = rows.where(col(ON).leq(lit(quarter.end())).and(col(AMOUNT).isNotNull()));
        return scope == Scope.QUARTER ? known.where(col(ON).geq(lit(quarter.start()))) : known;
    }

    private Dataset<Row> shaped(FactTable table, String on, String amount, Column counts) {
        return facts.counted(table).where(counts)
                .withColumn(TracedRows.DATASET, lit(table.dataset()))
                .withColumn(ON, col(on))
                .withColumn(AMOUNT, col(amount))
                .select(OrganisationCode.columns(ON, AMOUNT));
    }
}
