package eu.meuse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
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

/** The arrows of ARCHITECTURE.md: which room may use which, and which library stays in which room. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.meuse");

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyWhatStandsToItsRight() {
        return Stream.of(
                arrow("cli", "run", "intake", "ledger", "indicators", "statements", "disclosure", "identity", "programme", "facts"),
                arrow("run", "intake", "ledger", "indicators", "statements", "disclosure", "identity", "programme", "facts"),
                arrow("intake", "identity", "programme", "facts"),
                arrow("ledger", "identity", "programme", "facts"),
                arrow("indicators", "identity", "programme", "facts"),
                arrow("statements", "identity", "programme", "facts"),
                arrow("disclosure", "identity", "programme", "facts"),
                arrow("identity", "programme", "facts"),
                arrow("programme", "facts"),
                arrow("facts"));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return Stream.of(
                confined("picocli..", "cli"),
                confined("org.yaml..", "programme"),
                confined("com.fasterxml.jackson.dataformat.yaml..", "programme"),
                confined("org.apache.iceberg..", "ledger"),
                confined("com.fasterxml.aalto..", "intake"));
    }

    @Test
    void onlyTheCommandLineSpeaksAndExits() {
        noClasses().that().resideOutsideOfPackage("eu.meuse.cli..")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching("eu.meuse.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static DynamicTest arrow(String room, String... used) {
        Set<String> others = new LinkedHashSet<>(Set.of(
                "cli", "run", "intake", "ledger", "indicators", "statements", "disclosure", "identity", "programme", "facts"));
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
                .that(resideOutsideOfPackages(inside(room), "eu.meuse.reports.."))
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(CLASSES));
    }

    private static String inside(String room) {
        return "eu.meuse." + room + "..";
    }
}
