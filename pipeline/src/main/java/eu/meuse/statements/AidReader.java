package eu.meuse.statements;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.RowPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Collects the aid that awarded vouchers and approved grants gave: that of each party; of a voucher without parties that
 * have any, its amount to the organisation that applied.
 */
public final class AidReader {
    private static final String ON = "granted_on";
    private static final String OF = "granted_in";

    private final FactFrames facts;
    private final Supplier<KnownOrganisations> known;
    private final Map<String, String> countries;

    private AidReader(FactFrames facts, Programme programme, Supplier<KnownOrganisations> known) {
        this.facts = facts;
        this.known = known;
        this.countries = programme.regions().stream().collect(Collectors.toMap(Programme.Region::code, Programme.Region::country));
    }

    /**
     * All of it, as of the quarter of the facts; asks nothing where nothing was granted.
     *
     * @param known organisations, of the same facts
     */
    public static DeMinimis read(FactFrames facts, Programme programme, Supplier<KnownOrganisations> known) {
        return new DeMinimis(new AidReader(facts, programme, known).aids());
    }

    private List<Aid> aids() {
        List<Dataset<Row>> all = new ArrayList<>();
        if (facts.has(FactTable.VOUCHERS)) {
            Dataset<Row> awarded = facts.counted(FactTable.VOUCHERS).where(col("decision").equalTo("awarded").and(col("decided_on").isNotNull()));
            all.add(parties(FactTable.VOUCHER_PARTIES, awarded, "decided_on"));
            Dataset<Row> shared = facts.counted(FactTable.VOUCHER_PARTIES).where(col("aid").isNotNull()).select(col("application_id").as("shared"));
            all.add(shaped(FactTable.VOUCHERS, awarded.join(shared, col("application_id").equalTo(col("shared")), "left_anti"),
                    col("amount"), col("decided_on"), lit(""), col("region")));
        }
        if (facts.has(FactTable.GRANTS)) {
            all.add(parties(FactTable.GRANT_PARTIES, facts.counted(FactTable.GRANTS), "approved_on"));
        }
        return all.stream().reduce(Dataset::union).map(this::collected).orElse(List.of());
    }

    private Dataset<Row> parties(FactTable table, Dataset<Row> of, String day) {
        String key = table.reference().orElseThrow().column();
        Dataset<Row> granted = of.select(col(key).as("granted"), col(day).as(ON), col("region").as(OF));
        return shaped(table, facts.counted(table).join(granted, col(key).equalTo(col("granted"))),
                col("aid"), col(ON), col("country"), coalesce(col("region"), col(OF)));
    }

    private static Dataset<Row> shaped(FactTable table, Dataset<Row> rows, Column aid, Column day, Column country, Column region) {
        Stream<Column> place = TracedRows.PLACE.stream().map(name -> col(name));
        return rows.where(aid.isNotNull()).select(Stream.concat(
                Stream.of(col(OrganisationFrames.NAME), col(OrganisationFrames.IDENTIFIER), aid.as("aid"), day.as("day"),
                        country.as("country"), region.as("of_region"), lit(table.dataset()).as("dataset")),
                place).toArray(Column[]::new));
    }

    private List<Aid> collected(Dataset<Row> rows) {
        return OrganisationFrames.withKey(rows, known.get()).collectAsList().stream()
                .filter(row -> row.getAs(OrganisationFrames.KEY) != null)
                .map(this::aid)
                .toList();
    }

    private Aid aid(Row row) {
        String country = text(row, "country");
        return new Aid(row.getAs(OrganisationFrames.KEY), text(row, OrganisationFrames.NAME),
                country.isEmpty() ? countries.getOrDefault(text(row, "of_region"), "") : country,
                LocalDate.parse(row.getAs("day").toString()), Money.exact(row.getAs("aid")),
                new RowPlace(text(row, "sent_by"), text(row, "sent_for"), text(row, "dataset"), text(row, "file"), text(row, "sheet"),
                        row.<Long>getAs("row")));
    }

    private static String text(Row row, String column) {
        return Optional.ofNullable(row.<String>getAs(column)).orElse("");
    }
}
