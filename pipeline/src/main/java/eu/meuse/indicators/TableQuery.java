package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The one query over a fact table: it reads the facts once for all measures, breakdowns and both scopes.
 *
 * <p>Facts are grouped by all dimensions at once, and their sums are few enough to be rolled up afterwards. Different
 * values cannot be added up: a further grouping set for each counted key finds in which cells each value stands, as
 * the bits of {@link CellBits}, and values with the same bits are counted together.
 */
record TableQuery(TablePlan plan, CellBits cells, Quarter quarter) {
    /** Columns of the result: the table's name, so that results of several tables can be united. */
    static final int TABLE = 0;
    /** 0: grouped by all dimensions; n: by the nth key that is counted. */
    static final int GROUPED_BY = 1;
    /** The code of each dimension, null where blank. */
    static final int CODES = 2;
    /** How many different values have these bits. */
    static final int KEYS = 3;
    /** For each distinct count of the plan its words of bits. */
    static final int BITS = 4;
    /** For each sum of the plan its value. */
    static final int SUMS = 5;

    /** Holds every sum of stored amounts and every count. */
    private static final String NUMBER = "decimal(38,6)";

    Dataset<Row> over(Dataset<Row> facts) {
        Conditions conditions = new Conditions(plan, quarter);
        Dataset<Row> prepared = facts.withColumns(prepared(conditions));
        return plan.distinctKeys().isEmpty() ? summed(prepared, conditions) : counted(prepared, conditions);
    }

    private Dataset<Row> summed(Dataset<Row> prepared, Conditions conditions) {
        Dataset<Row> sums = aggregated(prepared.groupBy(columns(plan.dimensions())), lit(0L).as("keys"), sums(conditions));
        return shaped(sums, lit(0));
    }

    private Dataset<Row> shaped(Dataset<Row> grouped, Column groupedBy) {
        return grouped.select(lit(plan.table().name()).as("table"), groupedBy.as("grouped_by"),
                list(plan.dimensions(), "string"), col("keys"), list(bitNames(), "bigint"), list(sumNames(), NUMBER));
    }

    private static Column list(List<String> names, String type) {
        return array(columns(names)).cast("array<" + type + ">");
    }

    private Map<String, Column> prepared(Conditions conditions) {
        Map<String, Column> columns = new LinkedHashMap<>(conditions.columns());
        for (int i = 0; i < plan.distinctKeys().size(); i++) {
            columns.put(key(i), expr(plan.distinctKeys().get(i)));
        }
        for (int word = 0; word < words(); word++) {
            columns.put(word(word), cells.word(word));
        }
        return columns;
    }

    /** Groups by all dimensions and by each key, then counts the keys that have the same bits. */
    private Dataset<Row> counted(Dataset<Row> prepared, Conditions conditions) {
        List<String> keys = IntStream.range(0, plan.distinctKeys().size()).mapToObj(TableQuery::key).toList();
        List<String> all = Stream.concat(plan.dimensions().stream(), keys.stream()).toList();
        List<Column> values = new ArrayList<>(sums(conditions));
        values.addAll(bits(conditions));
        Column set = functions.grouping_id(sequence(List.of())).as("summed_over");
        Dataset<Row> sets = aggregated(prepared.groupingSets(sets(keys), columns(all)), set, values);
        List<Column> same = new ArrayList<>(List.of(columns(plan.dimensions())));
        same.add(groupedBy(keys, all).as("grouped_by"));
        same.addAll(List.of(columns(bitNames())));
        List<Column> sums = sumNames().stream().map(name -> max(name).as(name)).toList();
        return shaped(aggregated(together(sets).groupBy(same.toArray(Column[]::new)), count(lit(1)).as("keys"), sums),
                col("grouped_by"));
    }

    /** Where one partition holds everything, Spark is told so: it need not shuffle again. */
    private static Dataset<Row> together(Dataset<Row> rows) {
        return rows.sparkSession().conf().get("spark.sql.shuffle.partitions").equals("1") ? rows.coalesce(1) : rows;
    }

    private static Dataset<Row> aggregated(RelationalGroupedDataset groups, Column first, List<Column> others) {
        return groups.agg(first, others.toArray(Column[]::new));
    }

    private Seq<Seq<Column>> sets(List<String> keys) {
        List<Seq<Column>> sets = new ArrayList<>(List.of(sequence(List.of(columns(plan.dimensions())))));
        keys.forEach(key -> sets.add(sequence(List.of(col(key)))));
        return sequence(sets);
    }

    /** The number of the grouping set; null for blank keys, which are no value and passed over by the reader. */
    private static Column groupedBy(List<String> keys, List<String> all) {
        Column number = lit(0);
        for (int i = 0; i < keys.size(); i++) {
            long othersSummedOver = (1L << all.size()) - 1 - (1L << keys.size() - 1 - i);
            Column filled = functions.when(col(keys.get(i)).isNotNull(), i + 1);
            number = functions.when(col("summed_over").equalTo(othersSummedOver), filled).otherwise(number);
        }
        return number;
    }

    private List<Column> sums(Conditions conditions) {
        List<Column> sums = new ArrayList<>();
        for (TablePlan.Wanted one : plan.sums()) {
            sums.add(conditions.aggregate(one.aggregate().sql(), one).cast(NUMBER).as(sumNames().get(sums.size())));
        }
        return sums;
    }

    private List<Column> bits(Conditions conditions) {
        List<Column> bits = new ArrayList<>();
        for (TablePlan.Wanted one : plan.distincts()) {
            for (int word = 0; word < words(); word++) {
                Column found = conditions.aggregate("bit_or(" + word(word) + ")", one);
                bits.add(coalesce(found, lit(0L)).as(bitNames().get(bits.size())));
            }
        }
        return bits;
    }

    private List<String> sumNames() {
        return IntStream.range(0, plan.sums().size()).mapToObj(i -> "sum_" + i).toList();
    }

    private List<String> bitNames() {
        return IntStream.range(0, plan.distincts().size() * words()).mapToObj(i -> "bits_" + i).toList();
    }

    private int words() {
        return plan.distinctKeys().isEmpty() ? 0 : cells.words();
    }

    private static String key(int number) {
        return "key_" + number;
    }

    private static String word(int number) {
        return "cells_" + number;
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(functions::col).toArray(Column[]::new);
    }

    private static <T> Seq<T> sequence(List<T> list) {
        return CollectionConverters.asScala(list).toList();
    }
}
