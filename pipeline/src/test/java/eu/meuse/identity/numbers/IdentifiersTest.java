package eu.meuse.identity.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Numbers that registers, tax offices and the documentation of other validators print as examples. */
final class IdentifiersTest {
    private record Known(String written, String country, IdentifierKind kind, String value) {}

    @TestFactory
    Stream<DynamicTest> numbersThatArePrintedAsValidAre() {
        return Stream.of(
                        new Known("BE403019261", "", IdentifierKind.BE_ENTERPRISE, "0403019261"),
                        new Known("BE 0428.759.497", "", IdentifierKind.BE_ENTERPRISE, "0428759497"),
                        new Known("TVA BE 0428 759 497", "", IdentifierKind.BE_ENTERPRISE, "0428759497"),
                        new Known("KBO 0403.019.261", "", IdentifierKind.BE_ENTERPRISE, "0403019261"),
                        new Known("403.019.261", "BE", IdentifierKind.BE_ENTERPRISE, "0403019261"),
                        new Known("0403019261", "", IdentifierKind.BE_ENTERPRISE, "0403019261"),
                        new Known("NL004495445B01", "", IdentifierKind.NL_RSIN, "004495445"),
                        new Known("NL 0044.95.445.B.02", "", IdentifierKind.NL_RSIN, "004495445"),
                        new Known("NL002455799B11", "", IdentifierKind.NL_VAT, "002455799B11"),
                        new Known("RSIN 111222333", "", IdentifierKind.NL_RSIN, "111222333"),
                        new Known("111222333", "NL", IdentifierKind.NL_RSIN, "111222333"),
                        new Known("KvK 12345678", "", IdentifierKind.NL_KVK, "12345678"),
                        new Known("12345678", "NL", IdentifierKind.NL_KVK, "12345678"),
                        new Known("DE136695976", "", IdentifierKind.DE_VAT, "136695976"),
                        new Known("DE 136 695 976", "DE", IdentifierKind.DE_VAT, "136695976"),
                        new Known("DE136695976-00001", "", IdentifierKind.DE_VAT, "136695976"),
                        new Known("Amtsgericht Aachen, HRB 1234", "", IdentifierKind.DE_REGISTER, "AACHEN HRB1234"),
                        new Known("HRB 1234 (AG Aachen)", "DE", IdentifierKind.DE_REGISTER, "AACHEN HRB1234"),
                        new Known("FR40303265045", "", IdentifierKind.FR_SIREN, "303265045"),
                        new Known("FR 83 404 833 048", "", IdentifierKind.FR_SIREN, "404833048"),
                        new Known("552 008 443", "FR", IdentifierKind.FR_SIREN, "552008443"),
                        new Known("73282932000074", "", IdentifierKind.FR_SIREN, "732829320"),
                        new Known("356 000 000 49837", "", IdentifierKind.FR_SIREN, "356000000"),
                        new Known("LU 150 274 42", "", IdentifierKind.LU_VAT, "15027442"),
                        new Known("RCS Luxembourg B 123456", "LU", IdentifierKind.LU_RCS, "B123456"),
                        new Known("ATU13585627", "", IdentifierKind.AT_VAT, "13585627"),
                        new Known("IT 00743110157", "", IdentifierKind.IT_VAT, "00743110157"),
                        new Known("CHE-100.155.212 MWST", "", IdentifierKind.CH_UID, "100155212"),
                        new Known("SI 5022 3054", "", IdentifierKind.SI_TAX, "50223054"),
                        new Known("PL 8567346215", "", IdentifierKind.PL_NIP, "8567346215"),
                        new Known("CZ 25123891", "", IdentifierKind.CZ_ICO, "25123891"),
                        new Known("DK 13585628", "", IdentifierKind.DK_CVR, "13585628"),
                        new Known("213800KUD8LAJWSQ9D15", "", IdentifierKind.LEI, "213800KUD8LAJWSQ9D15"),
                        new Known("PIC 999986096", "", IdentifierKind.PIC, "999986096"))
                .map(known -> DynamicTest.dynamicTest(known.written(), () ->
                        assertEquals(new Identifier.Valid(known.kind(), known.value()), Identifiers.read(known.written(), known.country()))));
    }

    @TestFactory
    Stream<DynamicTest> numbersThatArePrintedAsWrongAre() {
        return Stream.of("BE431150351", "NL123456789B90", "DE136695978", "FR84323140391", "LU15027443", "ATU13585626", "IT00743110158",
                        "CHE100155213", "SI50223055", "PL8567346216", "CZ25123890", "DK13585627", "LEI213800KUD8LAJWSQ9D16")
                .map(text -> DynamicTest.dynamicTest(text, () ->
                        assertInstanceOf(Identifier.Failed.class, Identifiers.read(text, ""))));
    }

    @Test
    void whatNothingIsKnownOfStaysWhatItIs() {
        assertEquals(new Identifier.Unknown("P0017"), Identifiers.read("p-0017", "BE"));
        assertEquals(new Identifier.Unknown("123456789"), Identifiers.read("123456789", ""));
        assertEquals(new Identifier.Unknown("HRB1234"), Identifiers.read("HRB 1234", "DE"));
        assertEquals(new Identifier.None(), Identifiers.read(" - ", "BE"));
        assertEquals(new Identifier.None(), Identifiers.read("0000.000.000", "BE"));
    }

    /** No scheme of these lets a single wrong digit pass; NL numbers are tried scheme by scheme. */
    @Test
    void aSingleWrongDigitIsAlwaysFound() {
        long seed = 20260711;
        Random random = new Random(seed);
        for (String valid : new String[] {"BE0403019261", "DE136695976", "FR40303265045", "IT00743110157", "ATU13585627", "CHE100155212",
            "PL8567346215", "SIREN552008443", "RSIN111222333", "LEI213800KUD8LAJWSQ9D15", "SIRET73282932000074"}) {
            int first = valid.startsWith("LEI") ? 18 : valid.length() - 9;
            for (int trial = 0; trial < 50; trial++) {
                int at = first + random.nextInt(valid.length() - first);
                char other = (char) ('0' + (valid.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
                String wrong = valid.substring(0, at) + other + valid.substring(at + 1);
                assertNotEquals(wrong, valid);
                assertTrue(!(Identifiers.read(wrong, "") instanceof Identifier.Valid), "seed " + seed + ": " + wrong + " passes");
            }
        }
    }
}
