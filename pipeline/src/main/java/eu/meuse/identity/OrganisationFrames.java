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

    /** The names that rows not rejected carry with an identifier, in all tables. */
    public static KnownOrganisations known(FactFrames facts) {
        KnownOrganisations known = new KnownOrganisations();
        facts.namesWithIdentifier(known::learn);
        return known;
    }

    /** The rows with the {@link #KEY} of their organisation, null where they name none. */
    public static Dataset<Row> withKey(Dataset<Row> rows, KnownOrganisations known) {
        UDF2<String, String, String> key = known::key;
        return rows.withColumn(KEY, udf(key, DataTypes.StringType).apply(
                col(NAME), col(IDENTIFIER)));
    }
}
