package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows begin as a card says. */
class SetAsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(1)|(1)|true", "(1)|1|false", "(1)|10|false", "(1)|( 1 )|false", "(1)|(1) note|true",
        "1|1|true", "1|10|false", "1|1. Axis|true", "1|(1)|false",
        "Achse 1|ACHSE  1: Innovation|true", "Achse 1|Achse 12|false", "Stand 31.12.2020|Stand: 31.12.2020|false",
        "Stand|Stand: 31.12.2020|true", "Quelle:|QUELLE: Amt|true", "Quelle:|Quellenhof|false", "Stand|STANDARD|true", "Zwischensumme|Zwischen-Summe|true", "Priorite d investissement|Priorité d'investissement 3|true",
        "***|*** Partner ***|true", "***|** Partner|false", "*|* Fußnote|true", "*|Fußnote|false"})
    void signsCountWhereOneStandsInFrontAndNumbersAreWhole(String beginning, String text, boolean begins) {
        assertEquals(begins ? 0 : SetAside.NONE, new SetAside(List.of(beginning)).by(text));
    }
}
