package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Programme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Which organisations are enterprises, and which do research: those of which more than half of the rows say so that tell
 * their type. Rows of support and of the parties of vouchers and grants tell it; lists of participants do not, as what
 * stands there is what somebody wrote at a door.
 */
final class OrganisationTypes {
    private static final List<FactTable> TELLING =
            List.of(FactTable.SUPPORT, FactTable.VOUCHER_PARTIES, FactTable.GRANT_PARTIES);
    private static final String TYPE = "organisation_type";

    private final SparkSession spark;
    private final KnownOrganisations known;
    private final HashMap<String, Boolean> enterprises;
    private final HashMap<String, Boolean> research;

    private OrganisationTypes(
            SparkSession spark, KnownOrganisations known, Map<String, Map<String, Long>> told, Programme.Types types) {
        this.spark = spark;
        this.known = known;
        this.enterprises = mostly(told, types.enterprises());
        this.research = mostly(told, types.research());
    }

    static OrganisationTypes of(FactFrames facts, Programme.Types types, KnownOrganisations known) {
        Dataset<Row> telling = TELLING.stream()
                .map(table -> facts.counted(table).where(col(TYPE).isNotNull())
                        .groupBy(col(OrganisationFrames.NAME), col(OrganisationFrames.IDENTIFIER), col(TYPE))
                        .agg(count(lit(1))))
                .reduce(Dataset::union)
                .orElseThrow();
        Map<String, Map<String, Long>> told = new HashMap<>();
        telling.collectAsList().forEach(row -> told.computeIfAbsent(known.key(row.getString(0), row.getString(1)), any -> new HashMap<>())
                .merge(row.getString(2), row.getLong(3), Long::sum));
        return new OrganisationTypes(telling.sparkSession(), known, told, types);
    }

    private static HashMap<String, Boolean> mostly(Map<String, Map<String, Long>> told, List<String> types) {
        HashMap<String, Boolean> mostly = new HashMap<>();
        told.forEach((organisation, rows) -> {
            long all = rows.values().stream().mapToLong(Long::longValue).sum();
            long such = types.stream().mapToLong(type -> rows.getOrDefault(type, 0L)).sum();
            mostly.put(organisation, such * 2 > all);
        });
        return mostly;
    }

    /** Whether the organisation of a row of a table is an enterprise; null where no row tells its type. */
    Column isEnterprise(FactTable table) {
        return isOneOf(table, enterprises);
    }

    /** Whether the organisation of a row of a table does research; null where no row tells its type. */
    Column isResearch(FactTable table) {
        return isOneOf(table, research);
    }

    private Column isOneOf(FactTable table, HashMap<String, Boolean> those) {
        List<Column> named = Naming.parts(table);
        return OrganisationFrames.isOne(spark, known, those, named.get(0), named.get(1));
    }
}
