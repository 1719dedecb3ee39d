package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever misspells a folder is told what it should be called. */
class NearestNamesTest {
    @TempDir
    Path inputs;

    @ParameterizedTest
    @CsvSource({"2023-4,2023-Q4", "2023Q4,2023-Q4", "2023_q04,2023-Q4", "Q4-2023,2023-Q4", "4. Quartal 2023,2023-Q4", "2023-T4,2023-Q4",
        "2023-Q5,", "2023,", "2023-12,", "12-2023,", "Rechnungen,"})
    void quarters(String folder, String meant) {
        assertEquals(Optional.ofNullable(meant), NearestNames.quarter(folder));
    }

    @ParameterizedTest
    @CsvSource({"project.csv,projects.csv", "Voucher_2013.CSV,vouchers.csv", "grant_partys.csv,grant_parties.csv", "Budget Aachen.csv,budgets.csv", "Rechnung.csv,"})
    void files(String name, String meant) {
        assertEquals(Optional.ofNullable(meant), NearestNames.file(name));
    }

    @Test
    void whatIsPassedOverIsSaidWithTheRightName() throws Exception {
        for (String folder : List.of("DE-AACHEN/2013-Q1", "de-aachenn", "elsewhere", "be-liege/2013-4")) {
            Files.createDirectories(inputs.resolve(folder));
        }
        Files.writeString(Files.createDirectories(inputs.resolve("be-liege/2013-Q1")).resolve("voucher.csv"), "x\n");
        assertEquals(List.of("DE-AACHEN is no region of the programme, did you mean de-aachen? Its files were not read",
                        "de-aachenn is no region of the programme, did you mean de-aachen? Its files were not read",
                        "elsewhere is no region of the programme; its files were not read",
                        "2013-4 is no quarter, expected is 2013-Q4; it was not read",
                        "voucher.csv does not begin with the name of a dataset, did you mean vouchers.csv? It was not read"),
                Delivery.scan(inputs, Ttc.DEFINITIONS.programme()).findings().stream().map(found -> found.message()).toList());
    }
}
