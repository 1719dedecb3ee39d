package eu.meuse.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import eu.meuse.facts.FactFrames;
import java.util.HashMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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

    /** The names that rows not rejected carry with an identifier, in all tables. */
    public static KnownOrganisations known(FactFrames facts) {
        KnownOrganisations known = new KnownOrganisations();
        facts.namesWithIdentifier(known::learn);
        return known;
    }

    /** The rows with the {@link #KEY} of their organisation, null where they name none. */
    public static Dataset<Row> withKey(Dataset<Row> rows, KnownOrganisations known) {
        return rows.withColumn(KEY, key(rows.sparkSession(), known, col(NAME), col(IDENTIFIER)));
    }

    /** Those known, for Spark's tasks. */
    public static Broadcast<KnownOrganisations> shared(SparkSession spark, KnownOrganisations known) {
        return known.shared(spark);
    }

    /** The key of the organisation of that name and identifier. */
    public static Column key(SparkSession spark, KnownOrganisations known, Column name, Column identifier) {
        Broadcast<KnownOrganisations> shared = known.shared(spark);
        UDF2<String, String, String> key = (called, identified) -> shared.value().key(called, identified);
        return udf(key, DataTypes.StringType).apply(name, identifier);
    }

    /** Whether something is true of the organisation of that name and identifier, by its key; null where that is not known. */
    public static Column isOne(
            SparkSession spark, KnownOrganisations known, HashMap<String, Boolean> those, Column name, Column identifier) {
        Broadcast<KnownOrganisations> shared = known.shared(spark);
        UDF2<String, String, Boolean> is = (called, identified) -> those.get(shared.value().key(called, identified));
        return udf(is, DataTypes.BooleanType).apply(name, identifier);
    }
}
