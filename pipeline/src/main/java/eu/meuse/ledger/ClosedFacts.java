package eu.meuse.ledger;

import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/** What counted in a ledger when a quarter was closed: as it was signed, whatever has been taken in since. */
public final class ClosedFacts {
    private final Register register;
    private final Function<SparkSession, FactsAsOf> facts;

    ClosedFacts(Register register, Function<SparkSession, FactsAsOf> facts) {
        this.register = register;
        this.facts = facts;
    }

    /** The facts as of the quarter. */
    public FactsAsOf facts(SparkSession spark) {
        return facts.apply(spark);
    }

    /** The {@code source_id} of facts to the SHA-256 of the file that they stood in. */
    public Map<String, String> hashes() {
        return register.hashes();
    }
}
