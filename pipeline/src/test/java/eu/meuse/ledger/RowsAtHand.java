package eu.meuse.ledger;

import eu.meuse.TestSpark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Rows of one table that a test has written down, by the source they came in. */
final class RowsAtHand implements TableReader {
    private final String table;
    private final Map<String, List<Row>> bySource = new TreeMap<>();

    RowsAtHand(String table) {
        this.table = table;
    }

    /** Rows of a source: their first columns in the table's order; the others are empty. */
    RowsAtHand with(String source, Object[]... rows) {
        StructType schema = SparkSchemaUtil.convert(Tables.schema(table));
        bySource.put(source, Arrays.stream(rows).map(row -> filled(schema, source, row)).toList());
        return this;
    }

    private static Row filled(StructType schema, String source, Object[] cells) {
        Object[] row = new Object[schema.size()];
        for (int column = 0; column < row.length; column++) {
            row[column] = schema.apply(column).nullable() ? null : "";
        }
        row[schema.fieldIndex("file_order")] = 0;
        row[schema.fieldIndex("row")] = 1L;
        row[schema.fieldIndex("source_id")] = source;
        System.arraycopy(cells, 0, row, 0, cells.length);
        return RowFactory.create(row);
    }

    @Override
    public Dataset<Row> rows(String of, Set<String> sources) {
        return TestSpark.session().createDataFrame(collect(of, sources), SparkSchemaUtil.convert(Tables.schema(of)));
    }

    @Override
    public List<Row> collect(String of, Set<String> sources) {
        return bySource.entrySet().stream()
                .filter(rows -> of.equals(table) && sources.contains(rows.getKey()))
                .flatMap(rows -> rows.getValue().stream())
                .toList();
    }
}
