package eu.meuse.indicators;

import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The different ways in which facts name organisations, and the counts for whose measures a fact counts that names one so.
 * Rows that gave way to others name organisations too, and count for nothing; but of participations, of which there are
 * many, only those that count are asked.
 */
final class NamingRows {
    private final FactViews views;
    private final Quarter quarter;
    private final List<List<Measure>> counts;

    /** @param counts each by the measures whose facts name what it counts */
    NamingRows(FactViews views, Quarter quarter, List<List<Measure>> counts) {
        this.views = views;
        this.quarter = quarter;
        this.counts = counts;
    }

    /** The {@link Naming#PARTS}, then {@link Naming#COUNTS}. */
    Iterator<Row> different() {
        return views.kept().filter(KeptResults::haveNaming)
                .map(kept -> kept.namingAtHand(counts).add(different(table -> table != FactTable.PARTICIPATIONS)).all())
                .orElseGet(() -> different(table -> true));
    }

    /** All of some tables in one query. */
    private Iterator<Row> different(Predicate<FactTable> wanted) {
        return Stream.of(FactTable.values())
                .filter(table -> wanted.test(table) && Naming.isIn(table) && views.facts().has(table))
                .flatMap(this::named)
                .reduce(Dataset::unionAll)
                .map(rows -> rows.groupBy(columns(Naming.PARTS)).agg(bit_or(col(Naming.COUNTS)).as(Naming.COUNTS)))
                .map(Dataset::toLocalIterator)
                .orElseGet(Collections::emptyIterator);
    }

    private Stream<Dataset<Row>> named(FactTable table) {
        if (table == FactTable.PARTICIPATIONS) {
            return Stream.of(counted(table));
        }
        Dataset<Row> all = naming(table, views.facts().notRejected(table), lit(0L));
        return measures(table).isEmpty() ? Stream.of(all) : Stream.of(all, counted(table));
    }

    private Set<Measure> measures(FactTable table) {
        return counts.stream()
                .flatMap(List::stream)
                .filter(measure -> measure.facts() == table)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Dataset<Row> counted(FactTable table) {
        return naming(table, views.forCounting(TablePlan.of(table, measures(table), Set.of(""))), bits(table));
    }

    private Column bits(FactTable table) {
        Column bits = lit(0L);
        for (int i = 0; i < counts.size(); i++) {
            for (Measure measure : counts.get(i)) {
                if (measure.facts() == table) {
                    bits = bits.bitwiseOR(when(Conditions.of(measure, Scope.TO_DATE, quarter), 1L << i).otherwise(0L));
                }
            }
        }
        return bits;
    }

    private static Dataset<Row> naming(FactTable table, Dataset<Row> rows, Column counts) {
        List<Column> columns = new ArrayList<>(Naming.of(Naming.parts(table)::get));
        columns.add(counts.as(Naming.COUNTS));
        return rows.select(columns.toArray(Column[]::new)).where("name != '' or identifier != ''");
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(functions::col).toArray(Column[]::new);
    }
}
