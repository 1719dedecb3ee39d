package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Does what {@link ValueMerge} does with the partial results of one table, in Spark: for values of any number.
 *
 * @param parts so many that the values of each fit into memory that is near
 */
record ManyValues(TableQuery query, ValueLayout layout, KnownOrganisations known, int parts) {

    /**
     * How many values stand in each cell; rows as {@link ValueMerge} has them, of one cell each.
     *
     * @param wanted which values, the first being 1
     */
    Dataset<Row> counted(Dataset<Row> partials, IntPredicate wanted) {
        return IntStream.rangeClosed(1, layout.values())
                .filter(wanted)
                .mapToObj(number -> counted(partials.where(col("counted").equalTo(number)), number))
                .reduce(Dataset::union)
                .orElseGet(() -> partials.sparkSession().createDataFrame(List.of(), ValueMerge.SCHEMA));
    }

    private Dataset<Row> counted(Dataset<Row> partials, int number) {
        List<Column> words = words(number);
        List<Column> found = new ArrayList<>(List.of(col("counted_as")));
        for (int i = 0; i < words.size(); i++) {
            found.add(coalesce(words.get(i), lit(0L)).as("word_" + i));
        }
        int wordsOfCount = Scope.values().length * layout.words();
        CellCount cells = new CellCount(query.plan().table().name(), number, wordsOfCount, layout.value(number).asksForFirst());
        return partials.withColumn("counted_as", countedAs(partials.sparkSession(), number))
                .where(col("counted_as").isNotNull())
                .select(found.toArray(Column[]::new))
                .repartition(parts, col("counted_as"))
                .mapPartitions(cells, Encoders.row(ValueMerge.SCHEMA));
    }

    private Column countedAs(SparkSession spark, int number) {
        return layout.value(number).isOrganisation() ? OrganisationFrames.key(spark, known, part(1), part(2)) : part(1);
    }

    private static Column part(int number) {
        return functions.try_element_at(col("counted_value"), lit(number));
    }

    /** The words of all counts of a value in both scopes, as far as they belong there. */
    private List<Column> words(int number) {
        List<Column> words = new ArrayList<>();
        for (ValueLayout.Count one : layout.value(number).counts()) {
            for (Scope scope : Scope.values()) {
                for (int word = 0; word < layout.words(); word++) {
                    Column bits = element_at(col("bits"), one.at() * layout.words() + word + 1);
                    words.add(when(counts(one, scope), bits));
                }
            }
        }
        if (layout.value(number).asksForFirst()) {
            words.add(before(layout.value(number).counts()));
        }
        return words;
    }

    /** For which counts it stood in a cell in an earlier quarter. */
    private Column before(List<ValueLayout.Count> counts) {
        Column before = lit(0L);
        for (int i = 0; i < counts.size(); i++) {
            ValueLayout.Count one = counts.get(i);
            if (one.first()) {
                Column stands = lit(false);
                for (int word = 0; word < layout.words(); word++) {
                    stands = stands.or(element_at(col("bits"), one.at() * layout.words() + word + 1).notEqual(0L));
                }
                Column earlier = element_at(col("dated"), one.date() + 1).lt(ValueLayout.number(query.quarter()));
                before = before.bitwiseOR(when(earlier.and(stands), lit(1L << i)).otherwise(lit(0L)));
            }
        }
        return before;
    }

    private Column counts(ValueLayout.Count one, Scope scope) {
        if (one.date() < 0) {
            return lit(true);
        }
        Column dated = element_at(col("dated"), one.date() + 1);
        int quarter = ValueLayout.number(query.quarter());
        return scope == Scope.QUARTER ? dated.equalTo(quarter) : dated.leq(quarter);
    }

    /** Their sums, which pass through. */
    Dataset<Row> sums(Dataset<Row> partials) {
        return partials.where(col("counted").equalTo(0)).select(
                col("fact_table"), col("counted"), col("dated"), col("codes"), col("sums"),
                lit(0L).as("counted_values"), array().cast("array<bigint>").as("bits"));
    }
}
