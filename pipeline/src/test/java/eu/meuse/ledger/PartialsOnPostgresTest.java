package eu.meuse.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kept results of a ledger whose catalog is in a database are those of one on disk. */
final class PartialsOnPostgresTest extends PartialsTest {
    private static final String DATABASE = System.getProperty("meuse.postgres", "");

    @Override
    @BeforeEach
    void open() throws IOException {
        assumeTrue(!DATABASE.isEmpty(), "left out: no PostgreSQL (-Dmeuse.postgres=jdbc:postgresql://...)");
        Files.writeString(folder.resolve(CatalogCard.FILE), "type = jdbc\nuri = " + DATABASE + "\nwarehouse = "
                + folder.resolve("tables").toUri() + "\njdbc.schema-version = V1\n");
        super.open();
    }

    /** It comes to the same, after Iceberg has tried for more than a minute to read what is damaged. */
    @Override
    @Test
    @Tag("soak")
    void damagedResultsCanBeDropped() throws IOException {
        super.damagedResultsCanBeDropped();
    }

    @Override
    Path tables() {
        return folder.resolve("tables");
    }
}
