package eu.meuse.indicators;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.ExpenditurePeriods;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.MeasureColumns;
import eu.meuse.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The fact tables as formulas see them: the rows that count, with columns derived from others.
 *
 * <p>Participations carry their event's columns and {@code event_country}, the country of its region; expenditures
 * their {@code period} and {@code period_date}; what belongs to a partner {@code partner}; what names an organisation
 * {@value OrganisationFrames#KEY}; and what else {@link MeasureColumns} says.
 *
 * @param known asked only where a formula needs it, because the answer costs a Spark job
 * @param types likewise
 * @param kept what participations come to, where that is kept
 */
record FactViews(
        FactFrames facts, Programme programme, Supplier<KnownOrganisations> known, Supplier<OrganisationTypes> types,
        Optional<KeptResults> kept) {
    private static final String PARTNER_ID = "partner_id";

    static FactViews of(FactFrames facts, Programme programme) {
        Supplier<KnownOrganisations> known = once(() -> OrganisationFrames.known(facts));
        Supplier<OrganisationTypes> types = once(() -> OrganisationTypes.of(facts, programme.types(), known.get()));
        return new FactViews(facts, programme, known, types, Optional.empty());
    }

    /** The same, with what is kept of what some of the queries ask. */
    FactViews keeping(List<TableQuery> queries) {
        Optional<KeptResults> some = queries.stream().flatMap(query -> KeptResults.of(query, this).stream()).findFirst();
        return new FactViews(facts, programme, known, types, some);
    }

    /** The rows, with the key of each one's organisation where it is named at all. */
    Dataset<Row> view(TablePlan plan) {
        return prepared(plan, plan.mentions(OrganisationFrames.KEY) || plan.mentions(MeasureColumns.FIRST_MEMBERSHIP));
    }

    /** The rows for the {@link TableQuery}, which counts organisations by name and identifier. */
    Dataset<Row> forCounting(TablePlan plan) {
        return prepared(plan, plan.needsOrganisations());
    }

    private Dataset<Row> prepared(TablePlan plan, boolean withOrganisations) {
        Dataset<Row> rows = rows(plan);
        if (plan.dimensions().contains(Dimensions.PARTNER)) {
            rows = rows.withColumn(Dimensions.PARTNER, col(PARTNER_ID));
        }
        if (plan.mentions(MeasureColumns.IS_ENTERPRISE)) {
            rows = rows.withColumn(MeasureColumns.IS_ENTERPRISE, types.get().isEnterprise(plan.table()));
        }
        Dataset<Row> named = withOrganisations ? withKey(plan.table(), rows) : rows;
        return plan.mentions(MeasureColumns.FIRST_MEMBERSHIP) ? firstMemberships(named) : named;
    }

    /** Some tables name organisations without an identifier, some under another heading. */
    private Dataset<Row> withKey(FactTable table, Dataset<Row> rows) {
        List<Column> named = Naming.parts(table);
        return rows.withColumn(OrganisationFrames.KEY, OrganisationFrames.key(rows.sparkSession(), known.get(), named.get(0), named.get(1)));
    }

    /** The rows of another table whose columns a table's rows have taken over; none for most tables. */
    Optional<Dataset<Row>> behind(FactTable table, Dataset<Row> rows) {
        if (table != FactTable.PARTICIPATIONS) {
            return Optional.empty();
        }
        return Optional.of(facts.counted(FactTable.EVENTS)
                .join(rows.select(col("event_id").as("of_event")), col("event_id").equalTo(col("of_event")), "left_semi"));
    }

    private Dataset<Row> rows(TablePlan plan) {
        FactTable table = plan.table();
        return switch (table) {
            case PARTICIPATIONS -> ofParticipations(plan, facts.counted(table));
            case EVENTS -> plan.mentions(MeasureColumns.ACROSS_A_BORDER)
                    ? flagged(facts.counted(table), attendedAcrossBorders(), "event_id", MeasureColumns.ACROSS_A_BORDER)
                    : facts.counted(table);
            case VOUCHERS, VOUCHER_PARTIES -> awarded(plan, FactTable.VOUCHER_PARTIES);
            case GRANTS, GRANT_PARTIES -> awarded(plan, FactTable.GRANT_PARTIES);
            case EXPENDITURES -> ExpenditurePeriods.counted(facts);
            case PROJECTS -> MeasureColumns.OF_PROJECTS.stream().anyMatch(one -> plan.dimensions().contains(one) || plan.mentions(one))
                    ? new ProjectViews(programme).of(facts.counted(table)) : facts.counted(table);
            default -> facts.counted(table);
        };
    }

    /** Organisations are told apart as they are counted; one membership may leave blank what another says. */
    private static Dataset<Row> firstMemberships(Dataset<Row> clusters) {
        Column place = row_number().over(
                Window.partitionBy(OrganisationFrames.KEY).orderBy(col("smes").isNull(), col("partnership_id"), col("organisation"), col("country")));
        return clusters.withColumn(MeasureColumns.FIRST_MEMBERSHIP, place.equalTo(1));
    }

    /** Participations with their event. */
    Dataset<Row> ofParticipations(TablePlan plan, Dataset<Row> counted) {
        Dataset<Row> rows = counted.join(carried(FactTable.PARTICIPATIONS, countryOfRegion().as("event_country")), "event_id");
        return plan.mentions(MeasureColumns.ACROSS_A_BORDER)
                ? flagged(rows, areMany() ? broadcast(foreign(counted)) : foreign(counted), "event_id", MeasureColumns.ACROSS_A_BORDER)
                : rows;
    }

    /** Then their events are sent to where they are: Spark cannot tell how few these are, and would sort all of them. */
    private boolean areMany() {
        return facts.layers(FactTable.PARTICIPATIONS).filter(KeptResults::areMany).isPresent();
    }

    /** Vouchers or grants or their parties, these with what they are parties of. */
    private Dataset<Row> awarded(TablePlan plan, FactTable parties) {
        String key = parties.reference().orElseThrow().column();
        Dataset<Row> rows = facts.counted(plan.table());
        if (plan.table() == parties) {
            rows = rows.join(carried(parties, col("region").as(MeasureColumns.AWARDING_REGION)), key);
        }
        if (plan.mentions(MeasureColumns.HAS_RESEARCH_PARTNER)) {
            Dataset<Row> research = facts.counted(parties).where(types.get().isResearch(parties)).select(key).distinct();
            rows = flagged(rows, research, key, MeasureColumns.HAS_RESEARCH_PARTNER);
        }
        return rows;
    }

    /** What a table's facts take over of what they refer to: the columns that they have not themselves, and another. */
    private Dataset<Row> carried(FactTable table, Column another) {
        FactTable.Reference reference = table.reference().orElseThrow();
        Set<String> own = table.storedColumns().stream().map(column -> column.name()).collect(Collectors.toSet());
        Stream<Column> taken = reference.to().storedColumns().stream()
                .map(column -> column.name())
                .filter(name -> name.equals(reference.column()) || !own.contains(name))
                .map(name -> col(name));
        return facts.counted(reference.to()).select(Stream.concat(taken, Stream.of(another)).toArray(Column[]::new));
    }

    private Dataset<Row> attendedAcrossBorders() {
        return kept.map(KeptResults::eventsAcrossBorders).orElseGet(() -> foreign(facts.counted(FactTable.PARTICIPATIONS)));
    }

    /** The events at which somebody was from another country than that of the region where they were held. */
    private Dataset<Row> foreign(Dataset<Row> participations) {
        Dataset<Row> events = facts.counted(FactTable.EVENTS).select(col("event_id"), countryOfRegion().as("event_country"));
        return participations.select("event_id", "country").join(events, "event_id")
                .where(col("country").notEqual(col("event_country")))
                .select("event_id")
                .distinct();
    }

    private static Dataset<Row> flagged(Dataset<Row> rows, Dataset<Row> some, String key, String flag) {
        Dataset<Row> flags = some.withColumn(flag, lit(true));
        return rows.join(flags, CollectionConverters.asScala(List.of(key)).toSeq(), "left")
                .withColumn(flag, coalesce(col(flag), lit(false)));
    }

    private Column countryOfRegion() {
        Column country = lit(null).cast("string");
        for (Programme.Region region : programme.regions()) {
            country = when(col("region").equalTo(region.code()), region.country()).otherwise(country);
        }
        return country;
    }

    /** Asks once, and remembers. */
    static <T> Supplier<T> once(Supplier<T> costly) {
        List<T> found = new ArrayList<>();
        return () -> {
            synchronized (found) {
                if (found.isEmpty()) {
                    found.add(costly.get());
                }
                return found.get(0);
            }
        };
    }
}
