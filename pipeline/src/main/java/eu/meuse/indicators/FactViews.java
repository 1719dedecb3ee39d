package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.Column;
import eu.meuse.facts.ExpenditurePeriods;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Programme;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The fact tables as formulas see them: the rows that count, with columns derived from others.
 *
 * <p>Participations carry their event's columns and {@code event_country}, the country of its region; expenditures
 * their {@code period} and {@code period_date}; what belongs to a partner {@code partner}; what names an organisation
 * {@value OrganisationFrames#KEY}.
 *
 * @param known asked only where a formula needs it, because the answer costs a Spark job
 */
record FactViews(FactFrames facts, Programme programme, Supplier<KnownOrganisations> known) {
    private static final String PARTNER_ID = "partner_id";

    Dataset<Row> view(TablePlan plan) {
        Dataset<Row> rows = rows(plan.table());
        if (Arrays.asList(rows.columns()).contains(PARTNER_ID)) {
            rows = rows.withColumn(CodeLists.PARTNER, col(PARTNER_ID));
        }
        return plan.mentions(OrganisationFrames.KEY) ? OrganisationFrames.withKey(rows, known.get()) : rows;
    }

    private Dataset<Row> rows(FactTable table) {
        return switch (table) {
            case PARTICIPATIONS -> participations();
            case EXPENDITURES -> ExpenditurePeriods.counted(facts);
            default -> facts.counted(table);
        };
    }

    private Dataset<Row> participations() {
        Dataset<Row> events = facts.counted(FactTable.EVENTS)
                .select(FactTable.EVENTS.storedColumns().stream()
                        .map(Column::name)
                        .map(org.apache.spark.sql.functions::col)
                        .toArray(org.apache.spark.sql.Column[]::new))
                .withColumn("event_country", countryOfRegion());
        return facts.counted(FactTable.PARTICIPATIONS).join(events, "event_id");
    }

    private org.apache.spark.sql.Column countryOfRegion() {
        org.apache.spark.sql.Column country = lit(null).cast("string");
        for (Programme.Region region : programme.regions()) {
            country = when(col("region").equalTo(region.code()), region.country()).otherwise(country);
        }
        return country;
    }
}
