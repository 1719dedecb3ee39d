package eu.meuse.ledger;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.apache.iceberg.types.Types.NestedField.required;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Names and schemas of the ledger's tables. */
final class Tables {
    /** What was found in files: one row a line of {@code quality.csv} that a file alone decides, its message before it is put into words. */
    static final String FINDINGS = "findings";
    /** The register: one row a file, or sheet of one, each time it was taken in. Committed last. */
    static final String REGISTER = "register";
    /** Provenance of every fact, after its own columns. */
    static final List<String> PROVENANCE =
            List.of("sent_by", "sent_for", "file_order", "file", "sheet", "source_id", "row");

    static final Schema FINDINGS_SCHEMA = new Schema(
            required(1, "source_id", Types.StringType.get()),
            required(2, "region", Types.StringType.get()),
            required(3, "quarter", Types.StringType.get()),
            required(4, "dataset", Types.StringType.get()),
            required(5, "file", Types.StringType.get()),
            required(6, "sheet", Types.StringType.get()),
            required(7, "row", Types.LongType.get()),
            required(8, "column", Types.StringType.get()),
            required(9, "severity", Types.StringType.get()),
            required(10, "code", Types.StringType.get()),
            required(11, "message", Types.StringType.get()));

    static final Schema REGISTER_SCHEMA = new Schema(
            required(1, "intake", Types.LongType.get()),
            required(2, "source_id", Types.StringType.get()),
            required(3, "region", Types.StringType.get()),
            required(4, "quarter", Types.StringType.get()),
            required(5, "dataset", Types.StringType.get()),
            required(6, "file_order", Types.IntegerType.get()),
            required(7, "file", Types.StringType.get()),
            required(8, "sheet", Types.StringType.get()),
            required(9, "sha256", Types.StringType.get()),
            required(10, "records", Types.LongType.get()),
            required(11, "accepted", Types.LongType.get()),
            required(12, "rejected", Types.LongType.get()),
            required(13, "not_records", Types.LongType.get()),
            required(14, "state", Types.StringType.get()),
            required(15, "reading", Types.StringType.get()),
            optional(16, "reason", Types.StringType.get()),
            optional(17, "contents", Types.StringType.get()));

    private Tables() {}

    /** Names of all tables that an intake writes beside the register. */
    static List<String> written() {
        return Stream.concat(Stream.of(FactTable.values()).map(FactTable::dataset), Stream.of(FINDINGS)).toList();
    }

    static Schema schema(String table) {
        return switch (table) {
            case FINDINGS -> FINDINGS_SCHEMA;
            case REGISTER -> REGISTER_SCHEMA;
            default -> facts(FactTable.of(table).orElseThrow());
        };
    }

    static Map<String, String> properties(String table) {
        Map<String, String> properties = new HashMap<>();
        properties.put("format-version", "2");
        properties.put("write.parquet.compression-codec", "zstd");
        if (FactTable.of(table).filter(FactTable::holdsPeople).isPresent()) {
            // Column bounds stand in the metadata in clear: none for what stands for a person.
            properties.put("write.metadata.metrics.column." + FactTable.PERSON_KEY, "none");
        }
        return properties;
    }

    private static Schema facts(FactTable table) {
        List<Types.NestedField> fields = new ArrayList<>();
        for (Column column : table.storedColumns()) {
            fields.add(optional(fields.size() + 1, column.name(), type(column)));
        }
        for (String name : PROVENANCE) {
            fields.add(required(fields.size() + 1, name, provenance(name)));
        }
        return new Schema(fields);
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case DATE -> Types.DateType.get();
            case MONEY -> Types.DecimalType.of(FactTable.PRECISION, FactTable.MONEY_SCALE);
            case NUMBER -> Types.DecimalType.of(FactTable.PRECISION, FactTable.NUMBER_SCALE);
            case YES_NO -> Types.BooleanType.get();
            default -> Types.StringType.get();
        };
    }

    private static Type provenance(String name) {
        return switch (name) {
            case "file_order" -> Types.IntegerType.get();
            case "row" -> Types.LongType.get();
            default -> Types.StringType.get();
        };
    }
}
