package eu.meuse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that holds of a ledger on disk holds of one whose catalog is in a database. */
final class LedgerOnPostgresTest extends LedgerTest {
    private static final String DATABASE = System.getProperty("meuse.postgres", "");

    @BeforeEach
    void theCatalogIsInADatabase() throws IOException {
        assumeTrue(!DATABASE.isEmpty(), "left out: no PostgreSQL (-Dmeuse.postgres=jdbc:postgresql://...)");
        Files.writeString(folder.resolve(CatalogCard.FILE), "type = jdbc\nuri = " + DATABASE + "\nwarehouse = "
                + folder.resolve("tables").toUri() + "\njdbc.schema-version = V1\n");
    }

    @Test
    void nothingOfItsTablesIsRegisteredInTheFolder() throws IOException {
        Ledger.open(folder).close();
        assertTrue(Files.notExists(folder.resolve("warehouse")));
        assertTrue(Files.notExists(folder.resolve("place")));
    }

    @Test
    void aCardThatLacksSomethingOrLeadsNowhereIsNamed() throws IOException {
        Path card = folder.resolve(CatalogCard.FILE);
        Files.writeString(card, "type = jdbc\n");
        assertEquals(card + ": it has no line 'warehouse = \u2026', which every catalog needs", refusal());
        Files.writeString(card, "type = jdbc\nwarehouse = file:/tmp/x\nuri = env:MEUSE_NOT_SET\n");
        assertEquals(card + ": uri asks for the environment variable MEUSE_NOT_SET, which is not set", refusal());
        Files.writeString(card, "type = jdbc\nwarehouse = file:/tmp/x\nuri = jdbc:postgresql://127.0.0.1:1/none\n");
        assertTrue(refusal().startsWith("the catalog that " + card + " names cannot be used: "), refusal());
    }

    private String refusal() {
        return assertThrows(UnusableCatalogException.class, () -> Ledger.open(folder)).getMessage();
    }
}
