package eu.meuse.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void theAddressIsThePersonWhateverTheName() {
        assertEquals(Person.canonical("ada@x.example", "Ada", "A"), Person.canonical(" ADA@X.example\u00a0", "Byron", "B"));
    }

    @Test
    void withoutAddressNameAndOrganisationAreWhiteSpaceAndCaseAside() {
        assertEquals(Person.canonical(null, "Zoë Noël", "A Ltd"), Person.canonical("  ", " ZOË \t NOE\u0308L", "a  LTD "));
        assertNotEquals(Person.canonical(null, "Ada", "A Ltd"), Person.canonical(null, "Ada", "B Ltd"));
        assertNotEquals(Person.canonical(null, "Ada B", "C"), Person.canonical(null, "Ada", "B C"));
    }

    @Test
    void anAddressIsNotTakenForAName() {
        assertNotEquals(Person.canonical("ada", null, null), Person.canonical(null, "ada", null));
    }

    @Test
    void nobody() {
        assertEquals(Optional.empty(), Person.canonical(null, " ", "A Ltd"));
    }
}
