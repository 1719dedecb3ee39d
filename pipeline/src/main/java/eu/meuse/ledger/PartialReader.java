package eu.meuse.ledger;

import eu.meuse.facts.PartialResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.immutable.ArraySeq;
import scala.collection.immutable.Seq;

/**
 * Reads few partial results to hold them at hand, where everybody who ever attended stands in one: so that they take little
 * memory what many rows share is there once, and their layer, which nobody asks for any more, is blank.
 */
final class PartialReader {
    private static final String[] COLUMNS = PartialResults.SCHEMA.fieldNames();
    private static final String[] READ = IntStream.range(0, COLUMNS.length)
            .filter(column -> column != PartialResults.LAYER)
            .mapToObj(column -> COLUMNS[column])
            .toArray(String[]::new);

    private final Map<Object, Object> shared = new HashMap<>();

    /** The results in some places. */
    List<Row> read(Table table, Set<String> places) {
        List<Row> rows = new ArrayList<>();
        try (CloseableIterable<Record> records = IcebergGenerics.read(table)
                .where(Expressions.in(COLUMNS[PartialResults.LAYER], places.toArray()))
                .select(READ)
                .build()) {
            records.forEach(record -> rows.add(row(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private Row row(Record record) {
        Object[] values = new Object[COLUMNS.length];
        for (int column = 0; column < values.length; column++) {
            values[column] = column == PartialResults.LAYER ? "" : value(column, record.getField(COLUMNS[column]));
        }
        return RowFactory.create(values);
    }

    private Object value(int column, Object read) {
        if (read == null) {
            return null;
        }
        return switch (column) {
            case PartialResults.BITS -> shared.computeIfAbsent(read, bits -> words((List<?>) bits));
            case PartialResults.VALUE, PartialResults.SUMS -> sequence((List<?>) read);
            default -> shared.computeIfAbsent(read, PartialReader::held);
        };
    }

    private static Object held(Object read) {
        return read instanceof List<?> list ? sequence(list) : read;
    }

    private static Seq<?> sequence(List<?> list) {
        return ArraySeq.unsafeWrapArray(list.toArray());
    }

    private static Seq<?> words(List<?> bits) {
        return ArraySeq.unsafeWrapArray(bits.stream().mapToLong(word -> (long) word).toArray());
    }
}
