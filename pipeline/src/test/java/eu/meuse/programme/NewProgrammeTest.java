package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.meuse.programme.NewProgramme.Part;
import eu.meuse.programme.NewProgramme.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration is begun beside its place in a folder of its own, whatever else lies there. */
final class NewProgrammeTest {
    @TempDir
    private Path config;

    @Test
    void nothingIsLeftOfAConfigurationWhoseFilesCannotAllBeWritten() throws IOException {
        assertThrows(IOException.class, () -> of("north", "no/where").begin(config.resolve("first"), tried -> {}));
        assertEquals(List.of(), left());
    }

    /** Another programme may be called so, a killed run may have left it, or it may lead elsewhere. */
    @Test
    void whatIsThereUnderTheNameBesideIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectory(config.resolve("first-begun")).resolve("programme.yaml"), "mine");
        Files.createSymbolicLink(config.resolve("first-begun-2"), config.resolve("nowhere"));
        assertEquals(6, of("north").begin(config.resolve("first"), tried -> {}).size());
        assertThrows(IllegalStateException.class, () -> of("north").begin(config.resolve("second"), tried -> {
            throw new IllegalStateException("does not load");
        }));
        assertEquals(List.of("first", "first-begun", "first-begun-2"), left());
        assertEquals("mine", Files.readString(config.resolve("first-begun/programme.yaml")));
        assertEquals(List.of("funding.yaml", "organisations.yaml", "programme.yaml", "published.yaml", "report.yaml", "sources"), names(config.resolve("first")));
    }

    /** Whoever submits is of one of the countries that figures are broken down by. */
    @Test
    void theCountriesAreTheUnionsAndTheRegions() throws IOException {
        new NewProgramme("A", List.of("de"), LocalDate.of(2021, 1, 1), LocalDate.of(2027, 12, 31), List.of(new Region("bern", "CH", "Bern"), new Region("baden", "DE", "Baden")),
                List.of("F"), Set.of(Part.PARTNERSHIPS)).begin(config.resolve("first"), tried -> {});
        assertEquals(List.of("countries: [AT, BE, BG, CH, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK]"),
                Files.readString(config.resolve("first/programme.yaml")).lines().filter(line -> line.startsWith("countries:")).toList());
    }

    private List<String> left() throws IOException {
        return names(config);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static NewProgramme of(String... regions) {
        return new NewProgramme("A", List.of("en"), LocalDate.of(2021, 1, 1), LocalDate.of(2027, 12, 31),
                Stream.of(regions).map(code -> new Region(code, "BE", code)).toList(), List.of("F"), Set.of(Part.EVENTS));
    }
}
