package eu.meuse.identity;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * Names that are known with an identifier, and by them the key under which an organisation is counted.
 *
 * <p>Source: the contract. An organisation is its identifier where it has one, else its name matched to the known
 * ones, with several identifiers the smallest; else its normalised name.
 */
public final class KnownOrganisations implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BY_IDENTIFIER = "id:";
    private static final String BY_NAME = "name:";
    private static final int REMEMBERED = 100_000;

    private final HashMap<String, String> identifiers = new HashMap<>();
    /** Normalising costs a microsecond or two, and the same few names come again and again. */
    private transient Map<String, String> remembered;
    private transient Broadcast<KnownOrganisations> shared;

    /** Learns that a row carries a name with an identifier; blank ones teach nothing. */
    public void learn(String name, String identifier) {
        String id = OrganisationNames.identifier(identifier);
        String known = name == null ? "" : OrganisationNames.normalised(name);
        if (!id.isEmpty() && !known.isEmpty()) {
            identifiers.merge(known, id, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** For Spark's tasks: the names may be many, and travel once and not with each of them. Nothing is learnt after this. */
    synchronized Broadcast<KnownOrganisations> shared(SparkSession spark) {
        if (shared == null) {
            shared = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(this);
        }
        return shared;
    }

    /** The key of a row's organisation; null where it has neither identifier nor name. */
    public String key(String name, String identifier) {
        String id = OrganisationNames.identifier(identifier);
        if (!id.isEmpty()) {
            return BY_IDENTIFIER + id;
        }
        return name == null || name.isBlank() ? null : byName(name);
    }

    private synchronized String byName(String name) {
        if (remembered == null || remembered.size() > REMEMBERED) {
            remembered = new HashMap<>();
        }
        return remembered.computeIfAbsent(name, this::matched);
    }

    private String matched(String name) {
        String normalised = OrganisationNames.normalised(name);
        String id = identifiers.get(normalised);
        return id == null ? BY_NAME + normalised : BY_IDENTIFIER + id;
    }
}
