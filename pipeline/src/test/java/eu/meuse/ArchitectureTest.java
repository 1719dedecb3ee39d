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

    /** Within intake: what the desk and the structure show stands above the reading, which stands above the readers. */
    @TestFactory
    Stream<DynamicTest> theRoomsOfIntakeUseOnlyWhatStandsBelow() {
        return Stream.of(
                below("intake.source", "intake.text", "intake.sheets", "intake.values", "intake.structure", "intake.desk"),
                below("intake.values", "intake.text", "intake.sheets", "intake.structure", "intake.desk"),
                below("intake.text", "intake.sheets", "intake.values", "intake.structure", "intake.desk"),
                below("intake.sheets", "intake.text", "intake.structure", "intake.desk"),
                below("intake.structure", "intake.desk"),
                below("intake.desk", "intake.structure"));
    }

    private static DynamicTest below(String room, String... above) {
        String[] forbidden = Arrays.stream(above).map(ArchitectureTest::inside).toArray(String[]::new);
        return DynamicTest.dynamicTest(room, () -> noClasses().that().resideInAPackage(inside(room))
                .should().dependOnClassesThat(resideInAnyPackage(forbidden))
                .check(CLASSES));
    }

    @Test
    void theReadersOfIntakeKnowNothingOfWhatIsReadWithThem() {
        slices().matching("eu.meuse.intake.(*)").should().beFreeOfCycles().check(CLASSES);
        noClasses().that().resideInAnyPackage(inside("intake.source"), inside("intake.values"), inside("intake.text"), inside("intake.sheets"))
                .should().dependOnClassesThat().resideInAPackage("eu.meuse.intake")
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return Stream.of(
                confined("picocli..", "cli"),
                confined("org.yaml..", "programme"),
                confined("com.fasterxml.jackson.dataformat.yaml..", "programme"),
                confined("org.apache.iceberg..", "ledger"),
                confined("com.fasterxml.aalto..", "intake.sheets"));
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
