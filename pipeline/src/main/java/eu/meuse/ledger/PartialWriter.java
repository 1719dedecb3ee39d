package eu.meuse.ledger;

import eu.meuse.facts.PartialResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.DataWriter;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Writes partial results to data files, one a place; nothing of it is kept before it is committed. */
final class PartialWriter implements FlatMapFunction<Iterator<Row>, List<DataFile>> {
    private static final long serialVersionUID = 1L;

    private final Table table;
    private final HashMap<String, String> places;

    PartialWriter(Table table, HashMap<String, String> places) {
        this.table = table;
        this.places = places;
    }

    @Override
    public Iterator<List<DataFile>> call(Iterator<Row> results) throws IOException {
        String task = UUID.randomUUID().toString();
        Map<String, DataWriter<Record>> writers = new TreeMap<>();
        GenericRecord record = GenericRecord.create(table.schema());
        while (results.hasNext()) {
            Row row = results.next();
            if (!row.isNullAt(PartialResults.COUNTED)) {
                fill(record, row);
                writers.computeIfAbsent(record.get(PartialResults.LAYER, String.class), place -> writer(task, record)).write(record);
            }
        }
        List<DataFile> files = new ArrayList<>();
        for (DataWriter<Record> writer : writers.values()) {
            writer.close();
            files.add(writer.toDataFile());
        }
        return List.of(files).iterator();
    }

    private DataWriter<Record> writer(String task, Record first) {
        PartitionKey partition = new PartitionKey(table.spec(), table.schema());
        partition.partition(first);
        return DataFiles.writer(table, task, partition);
    }

    private void fill(GenericRecord record, Row row) {
        for (int column = 0; column < record.size(); column++) {
            Object value = row.get(column);
            record.set(column, value instanceof Seq<?> list ? CollectionConverters.asJava(list) : value);
        }
        record.set(PartialResults.LAYER, places.get(row.getString(PartialResults.LAYER)));
    }
}
