package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.ExpenditurePeriods;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
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

    static FactViews of(FactFrames facts, Programme programme) {
        return new FactViews(facts, programme, once(() -> OrganisationFrames.known(facts)));
    }

    /** The rows, with the key of each one's organisation where it is named at all. */
    Dataset<Row> view(TablePlan plan) {
        return prepared(plan, plan.mentions(OrganisationFrames.KEY));
    }

    /** The rows for the {@link TableQuery}, which counts organisations by name and identifier. */
    Dataset<Row> forCounting(TablePlan plan) {
        return prepared(plan, plan.needsOrganisations());
    }

    private Dataset<Row> prepared(TablePlan plan, boolean withOrganisations) {
        Dataset<Row> rows = rows(plan.table());
        if (plan.dimensions().contains(Dimensions.PARTNER)) {
            rows = rows.withColumn(Dimensions.PARTNER, col(PARTNER_ID));
        }
        return withOrganisations ? OrganisationFrames.withKey(rows, known.get()) : rows;
    }

    /** The rows of another table whose columns a table's rows have taken over; none for most tables. */
    Optional<Dataset<Row>> behind(FactTable table, Dataset<Row> rows) {
        if (table != FactTable.PARTICIPATIONS) {
            return Optional.empty();
        }
        return Optional.of(facts.counted(FactTable.EVENTS)
                .join(rows.select(col("event_id").as("of_event")), col("event_id").equalTo(col("of_event")), "left_semi"));
    }

    private Dataset<Row> rows(FactTable table) {
        return switch (table) {
            case PARTICIPATIONS -> ofParticipations(facts.counted(FactTable.PARTICIPATIONS));
            case EXPENDITURES -> ExpenditurePeriods.counted(facts);
            default -> facts.counted(table);
        };
    }

    /** Participations with their event. */
    Dataset<Row> ofParticipations(Dataset<Row> counted) {
        List<Column> columns = new ArrayList<>(FactTable.EVENTS.storedColumns().stream().map(one -> col(one.name())).toList());
        columns.add(countryOfRegion().as("event_country"));
        Dataset<Row> events = facts.counted(FactTable.EVENTS).select(columns.toArray(Column[]::new));
        return counted.join(events, "event_id");
    }

    private Column countryOfRegion() {
        Column country = lit(null).cast("string");
        for (Programme.Region region : programme.regions()) {
            country = when(col("region").equalTo(region.code()), region.country()).otherwise(country);
        }
        return country;
    }

    private static Supplier<KnownOrganisations> once(Supplier<KnownOrganisations> costly) {
        KnownOrganisations[] found = new KnownOrganisations[1];
        return () -> {
            if (found[0] == null) {
                found[0] = costly.get();
            }
            return found[0];
        };
    }
}
