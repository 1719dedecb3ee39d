package eu.meuse.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the program is made of is written down as a CycloneDX bill of materials, for whoever must know whether something in it
 * has been found wanting: made anew by every build, and the one in the repository is current.
 */
final class BillOfMaterialsTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root", "..")).toAbsolutePath().normalize();
    private static final Path KEPT = ROOT.resolve("docs/meuse.cdx.json");

    @Test
    void theBillOfMaterialsIsThatOfTheLibraries() throws IOException {
        List<Library> libraries = Library.ofTheProgram();
        assertTrue(libraries.size() > 100, "libraries found: " + libraries.size());
        String bill = BillOfMaterials.of(libraries);
        Files.writeString(ROOT.resolve("pipeline/target/meuse.cdx.json"), bill);
        if (Boolean.getBoolean("meuse.update")) {
            Files.writeString(KEPT, bill);
        }
        assertEquals(bill, Files.readString(KEPT), "libraries have changed; write their list anew with: mvn -pl pipeline -am test"
                + " -Dtest=BillOfMaterialsTest -Dsurefire.failIfNoSpecifiedTests=false -Dmeuse.update=true");
    }
}
