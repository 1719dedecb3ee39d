package eu.meuse.reports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows of ARCHITECTURE.md within the module that makes documents. */
final class ArchitectureTest {
    private static final Set<String> ROOMS =
            Set.of("texts", "statistics", "bundle", "blocks", "typography", "charts", "sections", "pdf", "web", "workbook");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.meuse.reports");

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyWhatStandsToItsRight() {
        return Stream.of(
                arrow("texts"),
                arrow("statistics"),
                arrow("bundle", "texts"),
                arrow("blocks"),
                arrow("typography"),
                arrow("charts", "blocks", "typography"),
                arrow("sections", "blocks", "bundle", "statistics", "texts"),
                arrow("pdf", "charts", "blocks", "typography"),
                arrow("web", "charts", "blocks", "typography"),
                arrow("workbook", "charts", "blocks", "bundle", "texts"));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return Stream.of(
                confined("com.lowagie..", "pdf"),
                confined("org.jfree..", "charts"),
                confined("org.apache.batik..", "charts"),
                confined("org.dhatim..", "workbook"));
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching("eu.meuse.reports.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static DynamicTest arrow(String room, String... used) {
        Set<String> others = new LinkedHashSet<>(ROOMS);
        others.remove(room);
        others.removeAll(Arrays.asList(used));
        String[] forbidden = others.stream().map(ArchitectureTest::inside).toArray(String[]::new);
        return DynamicTest.dynamicTest(room, () -> noClasses().that().resideInAPackage(inside(room))
                .should().dependOnClassesThat(resideInAnyPackage(forbidden))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    private static DynamicTest confined(String library, String room) {
        return DynamicTest.dynamicTest(library + " in " + room, () -> noClasses()
                .that().resideOutsideOfPackage(inside(room))
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(CLASSES));
    }

    private static String inside(String room) {
        return "eu.meuse.reports." + room + "..";
    }
}
