package eu.meuse.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.hadoop.HadoopCatalog;
import org.apache.spark.sql.SparkSession;

/** The Iceberg catalog that holds the ledger's tables, as the driver and as Spark see it. */
final class LedgerCatalog {
    private static final Namespace FACTS = Namespace.of("facts");

    private final String name;
    private final Map<String, String> properties;
    private final Catalog catalog;

    private LedgerCatalog(Map<String, String> properties) {
        // Spark keeps a catalog by its name: another ledger in the same process needs another one. A database keeps the
        // tables under it: it must stay what it is while the ledger stays where it is.
        this.name = "ledger_" + Integer.toHexString(properties.get("warehouse").hashCode());
        this.properties = properties;
        this.catalog = CatalogUtil.buildIcebergCatalog(name, properties, new Configuration());
    }

    /** The catalog that the ledger's folder names in its {@link CatalogCard}, else one in the folder itself. */
    static LedgerCatalog of(Path root) throws IOException {
        Optional<Map<String, String>> elsewhere = CatalogCard.of(root);
        try {
            LedgerCatalog catalog = new LedgerCatalog(elsewhere.orElseGet(() -> onDisk(root)));
            catalog.makeNamespace();
            return catalog;
        } catch (RuntimeException unreachable) {
            if (elsewhere.isEmpty()) {
                throw unreachable;
            }
            throw new UnusableCatalogException("the catalog that " + root.resolve(CatalogCard.FILE) + " names cannot be used: "
                    + reason(unreachable), unreachable);
        }
    }

    private static Map<String, String> onDisk(Path root) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("type", "hadoop");
        properties.put("warehouse", root.resolve("warehouse").toUri().toString());
        return properties;
    }

    /** A catalog in a database makes tables only in a namespace that is there. */
    private void makeNamespace() {
        if (catalog instanceof SupportsNamespaces namespaces && !(catalog instanceof HadoopCatalog) && !namespaces.namespaceExists(FACTS)) {
            namespaces.createNamespace(FACTS);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().lines().findFirst().orElse("");
    }

    boolean has(String table) {
        return catalog.tableExists(identifier(table));
    }

    Table load(String table) {
        return catalog.loadTable(identifier(table));
    }

    /** Drops a table that may be damaged, with its files where they can be found; false where there is none. */
    boolean drop(String table) throws IOException {
        try {
            return has(table) && catalog.dropTable(identifier(table), true);
        } catch (RuntimeException damaged) {
            return catalog instanceof HadoopCatalog ? deleteFolder(table) : catalog.dropTable(identifier(table), false);
        }
    }

    /** On disk a table is its folder. */
    private boolean deleteFolder(String table) throws IOException {
        Path folder = Path.of(URI.create(properties.get("warehouse"))).resolve(FACTS.toString()).resolve(table);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return true;
    }

    /** A table that must hold a snapshot: what counts in it, or what is gone for good if maintenance has taken it away. */
    Table load(String table, long snapshot) {
        return requireSnapshot(load(table), snapshot);
    }

    static Table requireSnapshot(Table table, long snapshot) {
        if (table.snapshot(snapshot) == null) {
            throw new UncheckedIOException(new IOException("the table " + table.name() + " does not hold any more what counts in it:"
                    + " snapshot " + snapshot + " was taken away; put the ledger back from a copy, and see"
                    + " docs/maintenance.md for what may be done to its tables"));
        }
        return table;
    }

    Table loadOrCreate(String table) {
        return has(table)
                ? upToDate(load(table), Tables.schema(table))
                : catalog.buildTable(identifier(table), Tables.schema(table))
                        .withPartitionSpec(Tables.layout(table))
                        .withProperties(Tables.properties(table))
                        .create();
    }

    /** A table that an earlier version made gets the columns that it lacks. */
    private static Table upToDate(Table table, Schema schema) {
        if (!table.schema().sameSchema(schema)) {
            table.updateSchema().unionByNameWith(schema).commit();
        }
        return table;
    }

    /** Makes the tables readable in Spark; returns the name by which Spark knows one. */
    String nameIn(SparkSession spark, String table) {
        String prefix = "spark.sql.catalog." + name;
        spark.conf().set(prefix, "org.apache.iceberg.spark.SparkCatalog");
        spark.conf().set(prefix + ".cache-enabled", "false");
        properties.forEach((key, value) -> spark.conf().set(prefix + "." + key, value));
        return name + "." + FACTS + "." + table;
    }

    private static TableIdentifier identifier(String table) {
        return TableIdentifier.of(FACTS, table);
    }
}
