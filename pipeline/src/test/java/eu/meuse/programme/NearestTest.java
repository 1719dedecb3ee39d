package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits counted by hand. */
class NearestTest {

    @Test
    void editsAreCounted() {
        assertEquals(0, Nearest.edits("sector", "sector"));
        assertEquals(1, Nearest.edits("sectr", "sector"));
        assertEquals(1, Nearest.edits("sectoor", "sector"));
        assertEquals(1, Nearest.edits("zector", "sector"));
        assertEquals(1, Nearest.edits("setcor", "sector"));
        assertEquals(3, Nearest.edits("kitten", "sitting"));
        assertEquals(4, Nearest.edits("", "four"));
    }

    @Test
    void theNearestIsNamedAndNothingFar() {
        List<String> names = List.of("quarter", "to-date", "region", "regions");
        assertEquals(Optional.of("to-date"), Nearest.to("todate", names));
        assertEquals(Optional.of("region"), Nearest.to("regoin", names));
        assertEquals(Optional.empty(), Nearest.to("year", names));
    }

    @Test
    void equallyNearNamesAreTakenInTheAlphabetsOrder() {
        assertEquals(Optional.of("bat"), Nearest.to("hat", List.of("cat", "bat")));
    }
}
