package eu.meuse.facts;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Facts of a small run, each table in a single partition.
 *
 * <p>Grouping and joining then need no shuffle, so that a whole query is one stage: with little data, tasks and stages
 * are what takes time, not rows.
 */
public record UndividedFacts(FactFrames facts) implements FactFrames {

    @Override
    public Dataset<Row> counted(FactTable table) {
        return facts.counted(table).coalesce(1);
    }

    @Override
    public Dataset<Row> notRejected(FactTable table) {
        return facts.notRejected(table).coalesce(1);
    }
}
