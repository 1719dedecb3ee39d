package eu.meuse.ledger;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.DataWriter;

/**
 * Writes what one task reads into data files of the ledger's tables, one file a table. Nothing is part of the ledger
 * before {@link Ledger#commit}.
 */
public final class FactAppender implements AutoCloseable {
    /** Columns between the values and the row. */
    private static final int PLACES = Tables.PROVENANCE.size() - 1;

    private final Map<String, Table> tables;
    private final String task;
    private final long intake;
    private final Map<String, DataWriter<Record>> writers = new TreeMap<>();
    private final Map<String, GenericRecord> blank = new HashMap<>();
    private final SourceDigest digest = new SourceDigest(this::write);
    private Source source;
    private GenericRecord fact;
    private DataWriter<Record> facts;

    FactAppender(Map<String, Table> tables, String task, long intake) {
        this.tables = tables;
        this.task = task;
        this.intake = intake;
    }

    /** Adds an accepted row. */
    public void add(FactRow row) {
        if (row.source() != source) {
            begin(row.source());
        }
        int column = 0;
        for (Object value : row.values()) {
            fact.set(column++, value);
        }
        fact.set(column + PLACES, row.row());
        facts.write(fact);
        digest.add(row);
    }

    /** Rows of one source follow upon each other, and share all that says where they stand but the row. */
    private void begin(Source next) {
        source = next;
        String dataset = next.table().dataset();
        fact = blank(dataset);
        facts = writer(dataset);
        String rows = RegisteredSource.rows(next, intake);
        digest.begin(rows, next.table());
        Object[] places = {next.region(), next.quarter().toString(), next.order(), next.file(), next.sheet(), rows};
        int column = next.table().storedColumns().size();
        for (Object place : places) {
            fact.set(column++, place);
        }
    }

    /** Adds what was found in a source. */
    public void add(Source source, Finding finding) {
        write(Tables.FINDINGS, new Object[] {
            RegisteredSource.rows(source, intake), finding.region(), finding.quarter(), finding.dataset(), finding.file(), finding.sheet(),
            finding.row(), finding.column(), finding.severity().code(), finding.code(), finding.wording().encoded()
        });
    }

    /** Closes the files, to be committed by the driver. */
    public WrittenFiles finish() throws IOException {
        digest.finish();
        Map<String, DataFile> files = new TreeMap<>();
        for (Map.Entry<String, DataWriter<Record>> writer : writers.entrySet()) {
            writer.getValue().close();
            files.put(writer.getKey(), writer.getValue().toDataFile());
        }
        return WrittenFiles.of(files);
    }

    @Override
    public void close() throws IOException {
        for (DataWriter<Record> writer : writers.values()) {
            writer.close();
        }
    }

    private GenericRecord blank(String table) {
        return blank.computeIfAbsent(table, name -> GenericRecord.create(Tables.schema(name)));
    }

    private void write(String table, Object[] values) {
        GenericRecord record = blank(table);
        for (int column = 0; column < values.length; column++) {
            record.set(column, values[column]);
        }
        writer(table).write(record);
    }

    private DataWriter<Record> writer(String table) {
        return writers.computeIfAbsent(table, name -> DataFiles.writer(tables.get(name), task));
    }
}
