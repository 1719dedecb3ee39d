package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.grouping_id;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * The one query over a fact table: it reads the facts once for all measures, breakdowns and both scopes, and gives
 * their {@link PartialResults}. Very many facts are counted by {@link OnePass}; {@link #overMany} has what it does not.
 *
 * <p>Facts are grouped by all dimensions at once, and their sums are few enough to be rolled up afterwards. Different
 * values cannot be added up: a further grouping set for each counted value finds in which cells it stands, as the bits
 * of {@link CellBits}. In both, facts of different quarters stay apart, so that any quarter can be had from them.
 */
record TableQuery(TablePlan plan, CellBits cells, Quarter quarter) {
    private static final String LAYER = PartialResults.SCHEMA.fieldNames()[PartialResults.LAYER];
    private static final String SET = "summed_over";

    /** @param facts as {@link FactViews} has them; in layers where they have a column of that name */
    Dataset<Row> over(Dataset<Row> facts) {
        Conditions conditions = new Conditions(plan, quarter);
        List<String> common = common(facts);
        Dataset<Row> prepared = facts.withColumns(prepared(conditions));
        return plan.distinctKeys().isEmpty()
                ? shaped(summed(prepared, common, conditions), common, lit(0))
                : shaped(counted(prepared, common, conditions), common, countedBy(common));
    }

    /**
     * Some results of very many facts, each read for itself: grouping sets carry every sum and all bits with each value,
     * which for very many of them is more than memory holds.
     *
     * @param wanted 0 for the sums, and which values by number
     */
    Dataset<Row> overMany(Dataset<Row> facts, Set<Integer> wanted) {
        Conditions conditions = new Conditions(plan, quarter);
        List<String> common = common(facts);
        Dataset<Row> prepared = facts.withColumns(prepared(conditions));
        List<Dataset<Row>> all = new ArrayList<>();
        if (!plan.sums().isEmpty() && wanted.contains(0)) {
            all.add(shaped(completed(summed(prepared, common, conditions)), common, lit(0)));
        }
        numbers().filter(number -> wanted.contains(number + 1)).forEach(number -> {
            RelationalGroupedDataset groups = prepared.where(isFilled(number)).groupBy(columns(with(common, parts(number))));
            Dataset<Row> values = aggregated(groups, bits(conditions, plan.distinctKeys().get(number)));
            all.add(shaped(completed(values), common, lit(number + 1)));
        });
        return all.stream().reduce(Dataset::union).orElseGet(() -> facts.sparkSession().createDataFrame(List.of(), PartialResults.SCHEMA));
    }

    private List<String> common(Dataset<Row> facts) {
        return List.of(facts.columns()).contains(LAYER) ? with(List.of(LAYER), dates()) : dates();
    }

    private static Column layer(List<String> common) {
        return common.contains(LAYER) ? col(LAYER) : lit("");
    }

    /** With nothing in the columns that only other groupings have. */
    private Dataset<Row> completed(Dataset<Row> grouped) {
        Map<String, Column> missing = new LinkedHashMap<>();
        with(plan.dimensions(), numbers().boxed().flatMap(i -> parts(i).stream()).toList()).forEach(name -> missing.put(name, lit(null)));
        plan.distinctKeys().forEach(key -> bitNames(key).forEach(name -> missing.put(name, lit(0L))));
        sumNames().forEach(name -> missing.put(name, lit(null)));
        missing.keySet().removeAll(List.of(grouped.columns()));
        return missing.isEmpty() ? grouped : grouped.withColumns(missing);
    }

    /** All that the results follow from beside the facts: what is counted, and which bit is which cell. */
    String counting() {
        return plan + "\n" + cells;
    }

    private Map<String, Column> prepared(Conditions conditions) {
        Map<String, Column> columns = new LinkedHashMap<>(conditions.columns());
        for (int i = 0; i < plan.dates().size(); i++) {
            columns.put(dates().get(i), quarter(plan.dates().get(i)));
        }
        for (int i = 0; i < plan.distinctKeys().size(); i++) {
            columns.putAll(value(i));
        }
        for (int word = 0; word < words(); word++) {
            columns.put(word(word), cells.word(word));
        }
        return columns;
    }

    /** The quarter of a date, as {@link PartialResults} has it. */
    static Column quarter(String dated) {
        String date = "(" + dated + ")";
        return expr("year" + date + " * 4 + quarter" + date + " - 1");
    }

    /** What is counted of a fact. Which organisation a name means may change with every submission: it stays a name. */
    private Map<String, Column> value(int number) {
        String counted = plan.distinctKeys().get(number);
        List<String> parts = parts(number);
        if (!counted.equals(OrganisationFrames.KEY)) {
            return Map.of(parts.get(0), expr(counted).cast("string"));
        }
        List<Column> naming = Naming.parts(plan.table());
        Map<String, Column> value = new LinkedHashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            value.put(parts.get(part), naming.get(part));
        }
        return value;
    }

    List<String> parts(int number) {
        String name = "value_" + number;
        return plan.distinctKeys().get(number).equals(OrganisationFrames.KEY)
                ? Naming.PARTS.stream().map(part -> name + "_" + part).toList()
                : List.of(name);
    }

    private Dataset<Row> summed(Dataset<Row> prepared, List<String> common, Conditions conditions) {
        return aggregated(prepared.groupBy(columns(with(common, plan.dimensions()))), sums(conditions));
    }

    private Dataset<Row> counted(Dataset<Row> prepared, List<String> common, Conditions conditions) {
        List<Column> values = new ArrayList<>(List.of(grouping_id(sequence(List.of())).as(SET)));
        values.addAll(sums(conditions));
        plan.distinctKeys().forEach(key -> values.addAll(bits(conditions, key)));
        List<Seq<Column>> sets = Stream.concat(Stream.of(plan.dimensions()), numbers().mapToObj(this::parts))
                .map(set -> sequence(List.of(columns(with(common, set)))))
                .toList();
        return aggregated(prepared.groupingSets(sequence(sets), columns(grouped(common))), values);
    }

    private List<String> grouped(List<String> common) {
        return with(with(common, plan.dimensions()), numbers().boxed().flatMap(i -> parts(i).stream()).toList());
    }

    private static Dataset<Row> aggregated(RelationalGroupedDataset groups, List<Column> values) {
        return groups.agg(values.get(0), values.subList(1, values.size()).toArray(Column[]::new));
    }

    /** Which value a row is of; null for blank ones, which are none and passed over by the reader. */
    private Column countedBy(List<String> common) {
        List<String> all = grouped(common);
        Column number = lit(0);
        for (int i = 0; i < plan.distinctKeys().size(); i++) {
            List<String> kept = with(common, parts(i));
            long others = 0;
            for (String name : all) {
                others = others * 2 + (kept.contains(name) ? 0 : 1);
            }
            Column filled = when(isFilled(i), i + 1);
            number = when(col(SET).equalTo(others), filled).otherwise(number);
        }
        return number;
    }

    /** An organisation is one by its name or identifier, wherever it is. */
    private Column isFilled(int number) {
        List<String> parts = parts(number);
        return coalesce(columns(parts.subList(0, Math.min(2, parts.size())))).isNotNull();
    }

    private Dataset<Row> shaped(Dataset<Row> grouped, List<String> common, Column countedBy) {
        Column counted = countedBy.as("counted");
        Column value = lit(null);
        Column bits = array().cast("array<bigint>");
        for (int i = 0; i < plan.distinctKeys().size(); i++) {
            value = when(countedBy.equalTo(i + 1), array(columns(parts(i)))).otherwise(value);
            bits = when(countedBy.equalTo(i + 1), array(columns(bitNames(plan.distinctKeys().get(i))))).otherwise(bits);
        }
        Column[] columns = {
            lit(plan.table().name()), layer(common), counted, array(columns(dates())),
            when(countedBy.equalTo(0), array(columns(plan.dimensions()))).otherwise(array()), value, bits,
            when(countedBy.equalTo(0), array(columns(sumNames()))).otherwise(array())
        };
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].cast(PartialResults.SCHEMA.fields()[i].dataType()).as(PartialResults.SCHEMA.fieldNames()[i]);
        }
        return grouped.select(columns);
    }

    private List<Column> sums(Conditions conditions) {
        List<Column> sums = new ArrayList<>();
        for (TablePlan.Counted one : plan.sums()) {
            sums.add(conditions.aggregate(one.aggregate().sql(), one).cast(PartialResults.NUMBER).as(sumNames().get(sums.size())));
        }
        return sums;
    }

    private List<Column> bits(Conditions conditions, String distinctKey) {
        List<Column> bits = new ArrayList<>();
        for (TablePlan.Counted one : plan.countsOf(distinctKey)) {
            for (int word = 0; word < words(); word++) {
                Column found = conditions.aggregate("bit_or(" + word(word) + ")", one);
                bits.add(coalesce(found, lit(0L)).as(bitNames(distinctKey).get(bits.size())));
            }
        }
        return bits;
    }

    private IntStream numbers() {
        return IntStream.range(0, plan.distinctKeys().size());
    }

    List<String> dates() {
        return IntStream.range(0, plan.dates().size()).mapToObj(i -> "dated_" + i).toList();
    }

    private List<String> sumNames() {
        return IntStream.range(0, plan.sums().size()).mapToObj(i -> "sum_" + i).toList();
    }

    private List<String> bitNames(String distinctKey) {
        String name = "bits_" + plan.distinctKeys().indexOf(distinctKey) + "_";
        return IntStream.range(0, plan.countsOf(distinctKey).size() * words()).mapToObj(i -> name + i).toList();
    }

    private int words() {
        return plan.distinctKeys().isEmpty() ? 0 : cells.words();
    }

    private static String word(int number) {
        return "cells_" + number;
    }

    private static List<String> with(List<String> names, List<String> others) {
        return Stream.concat(names.stream(), others.stream()).toList();
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(functions::col).toArray(Column[]::new);
    }

    private static <T> Seq<T> sequence(List<T> list) {
        return CollectionConverters.asScala(list).toList();
    }
}
