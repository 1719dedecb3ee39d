package eu.meuse.ledger;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.apache.iceberg.types.Types.NestedField.required;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.PartialResults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Names and schemas of the ledger's tables. */
final class Tables {
    /** What was found in files: one row a line of {@code quality.csv} that a file alone decides, its message before it is put into words. */
    static final String FINDINGS = "findings";
    /** The register: one row a file, or sheet of one, each time it was taken in. Committed last. */
    static final String REGISTER = "register";
    /** Of which events a source lists participants: one row a source and event, and task that read it. */
    static final String LISTS = "lists";
    /** The names that a source gives with an identifier: one row of each, or some more. */
    static final String NAMES = "names";
    /** Stands in place of the names of a source that gives too many to be noted. */
    static final String MANY_NAMES = "";
    /** Partial results of layers of facts, which may be thrown away at any time: they are computed again. */
    static final String PARTIALS = "partials";
    /** Provenance of every fact, after its own columns. */
    static final List<String> PROVENANCE =
            List.of("sent_by", "sent_for", "file_order", "file", "sheet", "source_id", "row");

    private static final String BOUNDS = "write.parquet.stats-enabled.column.";
    private static final String DICTIONARY = "write.parquet.dict-encoding-enabled.column.";

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

    static final Schema LISTS_SCHEMA = new Schema(
            required(1, "source_id", Types.StringType.get()),
            required(2, "event_id", Types.StringType.get()),
            required(3, "listed", Types.LongType.get()));

    static final Schema NAMES_SCHEMA = new Schema(
            required(1, "source_id", Types.StringType.get()),
            required(2, "organisation", Types.StringType.get()),
            required(3, "organisation_id", Types.StringType.get()));

    static final Schema PARTIALS_SCHEMA = new Schema(
            required(1, "fact_table", Types.StringType.get()),
            required(2, "layer", Types.StringType.get()),
            required(3, "counted", Types.IntegerType.get()),
            required(4, "dated", Types.ListType.ofOptional(9, Types.IntegerType.get())),
            required(5, "codes", Types.ListType.ofOptional(10, Types.StringType.get())),
            optional(6, "counted_value", Types.ListType.ofOptional(11, Types.StringType.get())),
            required(7, "bits", Types.ListType.ofOptional(12, Types.LongType.get())),
            required(8, "sums", Types.ListType.ofOptional(13,
                    Types.DecimalType.of(PartialResults.PRECISION, PartialResults.SCALE))));

    private Tables() {}

    /** Names of all tables that an intake writes beside the register. */
    static List<String> written() {
        return Stream.concat(Stream.of(FactTable.values()).map(FactTable::dataset), Stream.of(FINDINGS, LISTS, NAMES)).toList();
    }

    static Schema schema(String table) {
        return switch (table) {
            case FINDINGS -> FINDINGS_SCHEMA;
            case REGISTER -> REGISTER_SCHEMA;
            case LISTS -> LISTS_SCHEMA;
            case NAMES -> NAMES_SCHEMA;
            case PARTIALS -> PARTIALS_SCHEMA;
            default -> facts(FactTable.of(table).orElseThrow());
        };
    }

    /** How a table's files are laid out: partial results a layer, so that a layer can be read or dropped alone. */
    static PartitionSpec layout(String table) {
        PartitionSpec.Builder layout = PartitionSpec.builderFor(schema(table));
        return table.equals(PARTIALS) ? layout.identity("layer").build() : layout.build();
    }

    static Map<String, String> properties(String table) {
        Map<String, String> properties = new HashMap<>();
        properties.put("format-version", "2");
        properties.put("write.parquet.compression-codec", "zstd");
        // Each manifest is a file that every reading opens: a quarter's reading must not grow with the quarters before it.
        properties.put("commit.manifest.min-count-to-merge", "10");
        if (table.equals(PARTIALS)) {
            // Counted values are people too, and no bounds are asked for.
            properties.put("write.metadata.metrics.default", "none");
        }
        if (FactTable.of(table).isPresent()) {
            // A dictionary would be begun and given up: every row has its own. Files are chosen by their sources alone.
            properties.put(DICTIONARY + "row", "false");
            Stream.of("sent_by", "sent_for", "file", "sheet").forEach(name -> properties.put(BOUNDS + name, "false"));
        }
        if (FactTable.of(table).filter(FactTable::holdsPeople).isPresent()) {
            // Column bounds stand in the metadata and in the files in clear: none for what stands for a person.
            properties.put("write.metadata.metrics.column." + FactTable.PERSON_KEY, "none");
            properties.put(BOUNDS + FactTable.PERSON_KEY, "false");
            properties.put(DICTIONARY + FactTable.PERSON_KEY, "false");
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
