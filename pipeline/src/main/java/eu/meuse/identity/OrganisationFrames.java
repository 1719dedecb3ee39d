package eu.meuse.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** Organisations in the fact tables: who is known, and the key of each row's. */
public final class OrganisationFrames {
    /** The column that {@link #withKey} adds. */
    public static final String KEY = "organisation_key";

    /** The column of names. */
    public static final String NAME = "organisation";
    /** The column of identifiers. */
    public static final String IDENTIFIER = "organisation_id";

    private OrganisationFrames() {}

    /** Whether rows of the table name an organisation with an identifier. */
    public static boolean namesOrganisations(FactTable table) {
        List<String> columns = table.columns().stream().map(eu.meuse.facts.Column::name).toList();
        return columns.contains(NAME) && columns.contains(IDENTIFIER);
    }

    /** The names that rows not rejected carry with an identifier, in all tables; one Spark job. */
    public static KnownOrganisations known(FactFrames facts) {
        KnownOrganisations known = new KnownOrganisations();
        Dataset<Row> pairs = Arrays.stream(FactTable.values())
                .filter(OrganisationFrames::namesOrganisations)
                .map(table -> pairs(facts.notRejected(table)))
                .reduce(Dataset::union)
                .orElseThrow();
        pairs.collectAsList().forEach(pair -> known.learn(pair.getString(0), pair.getString(1)));
        return known;
    }

    private static Dataset<Row> pairs(Dataset<Row> rows) {
        Column named = col(NAME).isNotNull().and(col(IDENTIFIER).isNotNull());
        return rows.where(named).select(NAME, IDENTIFIER).distinct();
    }

    /** The rows with the {@link #KEY} of their organisation, null where they name none. */
    public static Dataset<Row> withKey(Dataset<Row> rows, KnownOrganisations known) {
        UDF2<String, String, String> key = known::key;
        return rows.withColumn(KEY, udf(key, DataTypes.StringType).apply(
                col(NAME), col(IDENTIFIER)));
    }
}
