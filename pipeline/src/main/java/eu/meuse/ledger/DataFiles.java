package eu.meuse.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.parquet.Parquet;

/** Opens data files of the ledger's tables. */
final class DataFiles {
    private DataFiles() {}

    /** @param name of the file, without ending; unique in the table */
    static DataWriter<Record> writer(Table table, String name) {
        return open(table, table.locationProvider().newDataLocation(name + ".parquet"), null);
    }

    /** @param partition that all rows of the file belong to */
    static DataWriter<Record> writer(Table table, String name, PartitionKey partition) {
        return open(table, table.locationProvider().newDataLocation(table.spec(), partition, name + ".parquet"), partition);
    }

    private static DataWriter<Record> open(Table table, String path, StructLike partition) {
        try {
            return Parquet.writeData(table.io().newOutputFile(path))
                    .schema(table.schema())
                    .withSpec(table.spec())
                    .withPartition(partition)
                    .setAll(table.properties())
                    .metricsConfig(MetricsConfig.forTable(table))
                    .createWriterFunc(GenericParquetWriter::create)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
