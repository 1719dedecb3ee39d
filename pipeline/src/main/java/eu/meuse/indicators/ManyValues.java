package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Does what {@link ValueMerge} does with the partial results of one table, in Spark: for values of any number. */
record ManyValues(TableQuery query, ValueLayout layout, KnownOrganisations known) {

    /** How many values stand in the same cells; rows as {@link ValueMerge} has them. */
    Dataset<Row> alike(Dataset<Row> partials) {
        List<String> words = IntStream.range(0, words().size()).mapToObj(i -> "word_" + i).toList();
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            found.add(coalesce(bit_or(words().get(i)), lit(0L)).as(words.get(i)));
        }
        Dataset<Row> each = partials.where(col("counted").gt(0))
                .withColumn("counted_as", countedAs())
                .where(col("counted_as").isNotNull())
                .groupBy("counted", "counted_as")
                .agg(found.get(0), found.subList(1, found.size()).toArray(Column[]::new));
        List<Column> same = new ArrayList<>(List.of(col("counted")));
        words.forEach(word -> same.add(col(word)));
        return each.groupBy(same.toArray(Column[]::new))
                .agg(count(lit(1)).as("counted_values"))
                .select(shaped(words));
    }

    private Column countedAs() {
        UDF2<String, String, String> key = known::key;
        Column organisation = udf(key, DataTypes.StringType).apply(part(1), part(2));
        Column as = part(1);
        for (int number = 1; number <= layout.values(); number++) {
            as = layout.value(number).isOrganisation() ? when(col("counted").equalTo(number), organisation).otherwise(as) : as;
        }
        return as;
    }

    private static Column part(int number) {
        return functions.try_element_at(col("counted_value"), lit(number));
    }

    /** The words of all counts in both scopes, as far as they belong there. */
    private List<Column> words() {
        List<Column> words = new ArrayList<>();
        for (int number = 1; number <= layout.values(); number++) {
            for (ValueLayout.Count one : layout.value(number).counts()) {
                for (Scope scope : Scope.values()) {
                    for (int word = 0; word < layout.words(); word++) {
                        Column bits = element_at(col("bits"), one.number() * layout.words() + word + 1);
                        words.add(when(counts(one, scope), bits));
                    }
                }
            }
            if (layout.value(number).asksForFirst()) {
                words.add(before(layout.value(number).counts()));
            }
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
                    stands = stands.or(element_at(col("bits"), one.number() * layout.words() + word + 1).notEqual(0L));
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

    private Column[] shaped(List<String> words) {
        Column bits = array().cast("array<bigint>");
        int at = 0;
        for (int number = 1; number <= layout.values(); number++) {
            int length = layout.length(number);
            Column[] own = words.subList(at, at + length).stream().map(functions::col).toArray(Column[]::new);
            bits = when(col("counted").equalTo(number), array(own)).otherwise(bits);
            at += length;
        }
        Column[] columns = {
            lit(query.plan().table().name()), col("counted"), array(), array(), array(), col("counted_values"), bits
        };
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].cast(ValueMerge.SCHEMA.fields()[i].dataType()).as(ValueMerge.SCHEMA.fieldNames()[i]);
        }
        return columns;
    }

    /** Their sums, which pass through. */
    Dataset<Row> sums(Dataset<Row> partials) {
        return partials.where(col("counted").equalTo(0)).select(
                col("fact_table"), col("counted"), col("dated"), col("codes"), col("sums"),
                lit(0L).as("counted_values"), array().cast("array<bigint>").as("bits"));
    }
}
