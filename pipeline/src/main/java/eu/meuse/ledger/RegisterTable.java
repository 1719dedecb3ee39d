package eu.meuse.ledger;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;

/** The register as rows of an Iceberg table. */
final class RegisterTable {
    private RegisterTable() {}

    static Register read(Table table) throws IOException {
        return read(IcebergGenerics.read(table).build());
    }

    /** As it was at one of its snapshots. */
    static Register readAt(Table table, long snapshot) throws IOException {
        return read(IcebergGenerics.read(table).useSnapshot(snapshot).build());
    }

    private static Register read(CloseableIterable<Record> all) throws IOException {
        List<RegisteredSource> sources = new ArrayList<>();
        try (CloseableIterable<Record> rows = all) {
            rows.forEach(row -> sources.add(source(row)));
        }
        return new Register(sources);
    }

    /** Writes rows to a data file, which becomes part of the register when it is committed. */
    static DataFile write(Table table, List<RegisteredSource> sources) throws IOException {
        DataWriter<Record> writer = DataFiles.writer(table, UUID.randomUUID().toString());
        try (writer) {
            sources.forEach(source -> writer.write(row(source)));
        }
        return writer.toDataFile();
    }

    private static RegisteredSource source(Record row) {
        Source source = new Source(
                text(row, "source_id"),
                text(row, "region"),
                Quarter.parse(text(row, "quarter")).orElseThrow(),
                FactTable.of(text(row, "dataset")).orElseThrow(),
                (int) row.getField("file_order"),
                text(row, "file"),
                text(row, "sheet"),
                text(row, "sha256"));
        return new RegisteredSource(
                (long) row.getField("intake"),
                source,
                (long) row.getField("records"),
                (long) row.getField("accepted"),
                (long) row.getField("rejected"),
                (long) row.getField("not_records"),
                RegisteredSource.State.of(text(row, "state")),
                text(row, "reading"),
                row.getField("reason") == null ? "" : text(row, "reason"),
                row.getField("contents") == null ? ContentHash.NONE : ContentHash.parse(text(row, "contents")));
    }

    private static Record row(RegisteredSource registered) {
        Source source = registered.source();
        GenericRecord row = GenericRecord.create(Tables.REGISTER_SCHEMA);
        Object[] values = {
            registered.intake(), source.id(), source.region(), source.quarter().toString(), source.table().dataset(),
            source.order(), source.file(), source.sheet(), source.sha256(), registered.records(),
            registered.accepted(), registered.rejected(), registered.notRecords(), registered.state().code(),
            registered.reading(), registered.reason(), registered.contents().hex()
        };
        for (int column = 0; column < values.length; column++) {
            row.set(column, values[column]);
        }
        return row;
    }

    private static String text(Record row, String column) {
        return (String) row.getField(column);
    }
}
