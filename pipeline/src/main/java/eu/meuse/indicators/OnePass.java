package eu.meuse.indicators;

import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.indicators.tally.FactReader;
import eu.meuse.indicators.tally.Tally;
import eu.meuse.indicators.tally.TallyPlan;
import java.util.List;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Counts very many facts of a table: they are read once, coded as a few numbers each, and go where all facts of the same person
 * or organisation are counted. Whatever quarter is asked for follows from what it finds.
 *
 * @param leftOut what is counted elsewhere: 0 for the facts, and which values by number
 * @param known by whom organisations are told apart
 * @param parts into which values fall, each to be held in memory that is near
 */
record OnePass(TableQuery query, Set<Integer> leftOut, KnownOrganisations known, int parts) {

    /** How many facts of the table have which codes, and how many values of each kind there are. */
    PassCounts over(Dataset<Row> facts) {
        PassColumns columns = new PassColumns(query, leftOut);
        TallyPlan plan = columns.plan();
        Broadcast<KnownOrganisations> shared = OrganisationFrames.shared(facts.sparkSession(), known);
        CodedFacts coding = new CodedFacts(plan, columns.codes(), columns.organisations(), parts);
        Dataset<Row> selected = facts.select(columns.all().toArray(Column[]::new));
        JavaRDD<InternalRow> rows = selected.queryExecution().toRdd().toJavaRDD();
        List<Tally> found = rows
                .mapPartitionsToPair(some -> coding.blocks(some, shared.value()))
                .partitionBy(new HashPartitioner(parts))
                .values()
                .mapPartitions(blocks -> List.of(new FactReader(plan).tallies(blocks)).iterator())
                .treeReduce(FactReader::together);
        return new PassCounts(query, columns.kinds(), found);
    }
}
