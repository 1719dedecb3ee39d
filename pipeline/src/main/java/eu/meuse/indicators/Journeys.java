package eu.meuse.indicators;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How far organisations came from support by a voucher and a grant to a job, up to a quarter's end: for each supported one
 * the day of its first support, of its first voucher from then on, its first grant from then on and its first job.
 *
 * @param facts each a stage's rows in the order of stages, with the day of each as {@value #ON}
 * @param days organisation to the day of each stage that it came to
 */
record Journeys(List<Dataset<Row>> facts, KnownOrganisations known, Map<String, List<LocalDate>> days) {
    static final String ON = "stage_on";
    private static final String STAGE = "stage";

    static Journeys of(FactFrames facts, Quarter quarter, KnownOrganisations known) {
        List<Dataset<Row>> stages = List.of(
                stage(facts, FactTable.SUPPORT, "date", lit(true), quarter),
                stage(facts, FactTable.VOUCHERS, "decided_on", col("decision").equalTo("awarded"), quarter),
                stage(facts, FactTable.GRANTS, "approved_on", lit(true), quarter),
                stage(facts, FactTable.JOBS, "created_on", lit(true), quarter));
        return new Journeys(stages, known, days(stages, known));
    }

    private static Dataset<Row> stage(FactFrames facts, FactTable table, String on, Column counts, Quarter quarter) {
        return facts.counted(table)
                .where(counts.and(col(on).leq(lit(quarter.end()))).and(coalesce(col(OrganisationFrames.NAME), col(OrganisationFrames.IDENTIFIER)).isNotNull()))
                .withColumn(TracedRows.DATASET, lit(table.dataset()))
                .withColumn(ON, col(on))
                .select(OrganisationCode.columns(ON));
    }

    private static Map<String, List<LocalDate>> days(List<Dataset<Row>> stages, KnownOrganisations known) {
        List<Map<String, NavigableSet<LocalDate>>> found = new ArrayList<>();
        List<Dataset<Row>> numbered = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            found.add(new TreeMap<>());
            numbered.add(stages.get(i).select(lit(i).as(STAGE), col(OrganisationFrames.NAME), col(OrganisationFrames.IDENTIFIER), col(ON)));
        }
        numbered.stream().reduce(Dataset::union).orElseThrow().distinct().collectAsList().forEach(row -> {
            String key = known.key(row.getString(1), row.getString(2));
            if (key != null) {
                found.get(row.getInt(0)).computeIfAbsent(key, any -> new TreeSet<>()).add(row.getDate(3).toLocalDate());
            }
        });
        Map<String, List<LocalDate>> days = new TreeMap<>();
        found.get(0).forEach((key, first) -> days.put(key, journey(key, found)));
        return days;
    }

    private static List<LocalDate> journey(String key, List<Map<String, NavigableSet<LocalDate>>> found) {
        List<LocalDate> journey = new ArrayList<>();
        LocalDate day = found.get(0).get(key).first();
        for (Map<String, NavigableSet<LocalDate>> stage : found) {
            day = stage.getOrDefault(key, new TreeSet<>()).ceiling(day);
            if (Objects.isNull(day)) {
                break;
            }
            journey.add(day);
        }
        return journey;
    }
}
