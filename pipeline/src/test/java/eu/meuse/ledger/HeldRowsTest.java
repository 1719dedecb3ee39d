package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.meuse.TestSpark;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class HeldRowsTest {
    private static final StructType SHAPE = new StructType().add("number", DataTypes.IntegerType).add("name", DataTypes.StringType);

    @Test
    void fewAndManyRowsAreTheSameFrame() {
        for (int size : new int[] {0, 1, 1_999, 2_000, 5_000}) {
            List<Row> rows = IntStream.range(0, size).mapToObj(i -> RowFactory.create(i, i % 3 == 0 ? null : "n" + i)).toList();
            Dataset<Row> frame = HeldRows.of(TestSpark.session(), rows, SHAPE);
            assertEquals(rows, frame.collectAsList());
            assertEquals(SHAPE, frame.schema());
            assertEquals(1, frame.rdd().getNumPartitions());
        }
    }

    /** A plan that carries its rows is passed over row by row with every rule that Spark tries on it. */
    @Test
    void aPlanDoesNotCarryManyRows() {
        List<Row> rows = IntStream.range(0, 2_000).mapToObj(i -> RowFactory.create(i, "n" + i)).toList();
        Dataset<Row> frame = HeldRows.of(TestSpark.session(), rows, SHAPE).where("number > 5");
        assertFalse(frame.queryExecution().analyzed().treeString().contains("LocalRelation"));
    }
}
