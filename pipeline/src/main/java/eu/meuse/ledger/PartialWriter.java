package eu.meuse.ledger;

import eu.meuse.facts.PartialResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.DataWriter;
import org.apache.spark.sql.Row;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Writes few partial results to data files, one a place; nothing of it is kept before it is committed. */
final class PartialWriter {
    private final Table table;
    private final Map<String, String> places;

    PartialWriter(Table table, Map<String, String> places) {
        this.table = table;
        this.places = places;
    }

    List<DataFile> write(List<Row> results) throws IOException {
        Map<String, List<Row>> byLayer = results.stream()
                .filter(row -> !row.isNullAt(PartialResults.COUNTED))
                .collect(Collectors.groupingBy(row -> row.getString(PartialResults.LAYER), TreeMap::new, Collectors.toList()));
        List<DataFile> files = new ArrayList<>();
        for (List<Row> layer : byLayer.values()) {
            files.add(file(layer));
        }
        return files;
    }

    private DataFile file(List<Row> layer) throws IOException {
        GenericRecord record = GenericRecord.create(table.schema());
        fill(record, layer.get(0));
        DataWriter<Record> writer = writer(record);
        try (writer) {
            for (Row row : layer) {
                fill(record, row);
                writer.write(record);
            }
        }
        return writer.toDataFile();
    }

    private DataWriter<Record> writer(Record first) {
        PartitionKey partition = new PartitionKey(table.spec(), table.schema());
        partition.partition(first);
        return DataFiles.writer(table, UUID.randomUUID().toString(), partition);
    }

    private void fill(GenericRecord record, Row row) {
        for (int column = 0; column < record.size(); column++) {
            Object value = row.get(column);
            record.set(column, value instanceof Seq<?> list ? CollectionConverters.asJava(list) : value);
        }
        record.set(PartialResults.LAYER, places.get(row.getString(PartialResults.LAYER)));
    }
}
