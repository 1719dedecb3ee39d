package eu.meuse.indicators;

import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The different ways in which facts name organisations: name, identifier, place, country, and as bits the counts for whose
 * measures a fact counts that names one so. Rows that gave way to others name organisations too, and count for nothing.
 */
final class NamingRows {
    private static final List<String> NAMES = List.of(OrganisationFrames.NAME, "name");

    private final FactFrames facts;
    private final FactViews views;
    private final Quarter quarter;
    private final List<List<Measure>> counts;

    /** @param counts each by the measures whose facts name what it counts */
    NamingRows(FactViews views, Quarter quarter, List<List<Measure>> counts) {
        this.facts = views.facts();
        this.views = views;
        this.quarter = quarter;
        this.counts = counts;
    }

    /** All in one query. */
    Iterator<Row> different() {
        Stream<Dataset<Row>> named = Stream.of(FactTable.values())
                .filter(table -> column(table, NAMES).isPresent() && facts.has(table))
                .map(table -> naming(table, facts.notRejected(table), lit(0L)));
        return Stream.concat(named, counting().stream()).reduce(Dataset::unionAll)
                .map(rows -> rows.groupBy("name", "identifier", "place", "country").agg(bit_or(col("counts")).as("counts")))
                .map(Dataset::toLocalIterator)
                .orElseGet(Collections::emptyIterator);
    }

    /** The facts that count, a frame a table. */
    private List<Dataset<Row>> counting() {
        Map<FactTable, Set<Measure>> measures = new EnumMap<>(FactTable.class);
        counts.forEach(count -> count.forEach(measure ->
                measures.computeIfAbsent(measure.facts(), table -> new LinkedHashSet<>()).add(measure)));
        List<Dataset<Row>> frames = new ArrayList<>();
        measures.forEach((table, some) -> {
            if (facts.has(table)) {
                Dataset<Row> rows = views.forCounting(TablePlan.of(table, some, Set.of("")));
                frames.add(naming(table, rows, bits(table)).where(col("counts").notEqual(0L)));
            }
        });
        return frames;
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
        return rows.select(
                text(table, NAMES).as("name"), text(table, List.of(OrganisationFrames.IDENTIFIER)).as("identifier"),
                text(table, place(table)).as("place"), text(table, List.of("country")).as("country"), counts.as("counts"));
    }

    /** Where an organisation is; the region of most tables is that which supports it, and says nothing of this. */
    private static List<String> place(FactTable table) {
        return switch (table) {
            case PARTICIPATIONS -> List.of("home_region");
            case VOUCHER_PARTIES, GRANT_PARTIES, PARTNERS -> List.of("region");
            case PROJECT_PARTNERS -> List.of("city");
            default -> List.of();
        };
    }

    private static Column text(FactTable table, List<String> names) {
        return column(table, names).map(name -> coalesce(col(name), lit(""))).orElse(lit(""));
    }

    private static Optional<String> column(FactTable table, List<String> names) {
        Set<String> there = table.storedColumns().stream().map(column -> column.name()).collect(Collectors.toSet());
        return names.stream().filter(there::contains).findFirst();
    }
}
