package eu.meuse.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nanolabs 00077 S.A.              | nanolabs00077",
        "Nanolabs 00077 b.v.              | nanolabs00077",
        "HYDROLÀBS 00118                  | hydrolabs00118",
        "'Hydrosys 00006,'                | hydrosys00006",
        "Bio-Tech GmbH & Co. KG           | biotech",
        "BIO TECH G.m.b.H.                | biotech",
        "N.V. Bekaert                     | bekaert",
        "Stichting Brightlands            | brightlands",
        "Großmann Ges.m.b.H.              | grossmann",
        "Poly4EmI d.o.o.                  | poly4emi",
        "Société Générale S.A.R.L.        | societegenerale",
        "Müller Aktiengesellschaft        | muller",
        "Ateliers Ørsted                  | ateliersorsted",
        "S.A.                             | sa",
        "SA Consulting                    | consulting",
        "'?!'                             | ''"
    })
    void whatDoesNotTellNamesApartIsTakenOff(String name, String normalised) {
        assertEquals(normalised, OrganisationNames.normalised(name));
    }

    @Test
    void differentWordsStayDifferent() {
        assertNotEquals(OrganisationNames.normalised("Novasys 00038"), OrganisationNames.normalised("Novasys 00083"));
        assertNotEquals(OrganisationNames.normalised("Alpha Energy NV"), OrganisationNames.normalised("Alpha NV"));
    }

    @Test
    void anIdentifierIsItsLettersAndDigitsInUpperCase() {
        assertEquals("BE0403019261", OrganisationNames.identifier("be 0403.019.261"));
        assertEquals("", OrganisationNames.identifier(" - "));
        assertEquals("", OrganisationNames.identifier(null));
    }

    @Test
    void anOrganisationIsItsIdentifierElseItsKnownNameElseItsName() {
        KnownOrganisations known = new KnownOrganisations();
        known.learn("Cryolabs GmbH", "DE 78");
        known.learn("CRYOLABS", "be-79");
        known.learn("Cryolabs", " ");
        known.learn(null, "NL1");

        assertEquals(known.key("Something else", "de78"), known.key(null, "DE-78"));
        assertEquals(known.key(null, "BE79"), known.key("Cryolabs S.A.", null), "of several identifiers the smallest");
        assertEquals(known.key("Nobody b.v.", ""), known.key("NOBODY", null));
        assertNotEquals(known.key("Nobody", null), known.key("Somebody", null));
        assertNotEquals(known.key("de78", null), known.key(null, "de78"), "a name is no identifier");
        assertNull(known.key(" ", null));
    }
}
