package eu.meuse.identity.numbers;

import static eu.meuse.identity.numbers.CheckDigits.luhn;
import static eu.meuse.identity.numbers.CheckDigits.weighted;

import java.util.List;

/**
 * The schemes that are recognised.
 *
 * <p>Sources: the registers' and tax offices' own descriptions of their numbers; ISO 7064; ISO 17442. Structures of VAT
 * numbers as in the European Commission's VIES.
 */
final class Schemes {
    private static final String NONE = "(?!)()";
    private static final int SIREN = 9;
    /** La Poste's establishments do not follow Luhn: their digits add up to a multiple of five (INSEE). */
    private static final String LA_POSTE = "356000000";

    private static final String TAX = "(?:VAT|BTW|TVA|MWST|UST|UID|ID|IDNR|USTID|USTIDNR|NR|NO)?";

    private static final Scheme BELGIAN = Scheme.of(IdentifierKind.BE_ENTERPRISE, "BE",
            TAX + "(?:BE|KBO|BCE|KBOBE|BCEBE|ON)(?:BTW|TVA)?([01]?\\d{9})", TAX + "([01]?\\d{9})",
            digits -> CheckDigits.belgian(belgian(digits)), Schemes::belgian);
    private static final Scheme SIRET = Scheme.of(IdentifierKind.FR_SIREN, "FR",
            "(?:SIRET|FR)(\\d{14})", "(\\d{14})", Schemes::siret, digits -> digits.substring(0, SIREN));
    private static final Scheme LEI = Scheme.of(IdentifierKind.LEI, "",
            "LEI([0-9A-Z]{18}\\d{2})", "([0-9A-Z]{18}\\d{2})", CheckDigits::mod97of10);

    /** In the order in which they are tried. */
    static final List<Scheme> ALL = List.of(
            BELGIAN,
            Scheme.of(IdentifierKind.NL_RSIN, "NL", TAX + "NL(\\d{9}B\\d{2})", TAX + "(\\d{9}B\\d{2})", Schemes::rsinInVat,
                    text -> text.substring(0, 9)),
            Scheme.of(IdentifierKind.NL_RSIN, "NL", "(?:RSIN|NLRSIN)(\\d{9})", "(\\d{9})", Schemes::rsin),
            Scheme.of(IdentifierKind.NL_KVK, "NL", "(?:NL)?(?:KVK|KVKNR|KVKNUMMER)(?:NL)?(\\d{8})", "(\\d{8})", digits -> true),
            Scheme.of(IdentifierKind.DE_VAT, "DE", TAX + "DE([1-9]\\d{8})(?:\\d{5})?", TAX + "([1-9]\\d{8})", CheckDigits::mod11of10),
            Scheme.of(IdentifierKind.FR_SIREN, "FR", TAX + "FR([0-9A-HJ-NP-Z]{2}\\d{9})", NONE, Schemes::frenchVat,
                    text -> text.substring(2)),
            SIRET,
            Scheme.of(IdentifierKind.FR_SIREN, "FR", "(?:SIREN|RCS)(\\d{9})", "(\\d{9})", CheckDigits::luhn),
            Scheme.of(IdentifierKind.LU_VAT, "LU", TAX + "LU(\\d{8})", "(\\d{8})",
                    digits -> Integer.parseInt(digits.substring(0, 6)) % 89 == Integer.parseInt(digits.substring(6))),
            Scheme.of(IdentifierKind.LU_RCS, "LU", "(?:RCS|RCSL|RCSLUXEMBOURG)(B\\d{3,6})", "(B\\d{3,6})", digits -> true),
            Scheme.of(IdentifierKind.AT_VAT, "AT", TAX + "ATU(\\d{8})", "U(\\d{8})", Schemes::austrian),
            Scheme.of(IdentifierKind.IT_VAT, "IT", TAX + "IT(\\d{11})", "(\\d{11})", CheckDigits::luhn),
            Scheme.of(IdentifierKind.CH_UID, "CH", "(?:UID)?CHE(\\d{9})(?:MWST|TVA|IVA|HR|RC)?", "(\\d{9})", Schemes::swiss),
            Scheme.of(IdentifierKind.SI_TAX, "SI", TAX + "SI([1-9]\\d{7})", "([1-9]\\d{7})", Schemes::slovenian),
            Scheme.of(IdentifierKind.PL_NIP, "PL", "(?:NIP)?(?:PL|NIP)(\\d{10})", "(\\d{10})",
                    digits -> weighted(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digits.charAt(9) - '0'),
            Scheme.of(IdentifierKind.CZ_ICO, "CZ", "(?:CZ|ICO|DICCZ)(\\d{8})", "(\\d{8})", Schemes::czech),
            Scheme.of(IdentifierKind.DK_CVR, "DK", "(?:DK|CVR|CVRDK)([1-9]\\d{7})", "([1-9]\\d{7})",
                    digits -> weighted(digits, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            LEI,
            Scheme.of(IdentifierKind.PIC, "", "PIC(\\d{9})", NONE, digits -> true));

    /** VAT numbers of Dutch sole traders pass another check than those of legal persons, and hold no RSIN. */
    static final Scheme DUTCH_SOLE_TRADER = Scheme.of(IdentifierKind.NL_VAT, "NL", TAX + "NL(\\d{9}B\\d{2})", TAX + "(\\d{9}B\\d{2})",
            text -> CheckDigits.mod97of10("NL" + text));

    /** Those whose check digits alone say what they are. */
    static final List<Scheme> TELLING = List.of(BELGIAN, SIRET, LEI);

    private Schemes() {}

    /** Numbers of nine digits are those of before 2005, without the nought. */
    private static String belgian(String digits) {
        return digits.length() == 9 ? "0" + digits : digits;
    }

    private static boolean rsinInVat(String text) {
        return rsin(text.substring(0, 9));
    }

    /** The elfproef of the RSIN and of the BSN. */
    static boolean rsin(String digits) {
        return !digits.equals("000000000") && Math.floorMod(weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2, -1), 11) == 0;
    }

    private static boolean siret(String digits) {
        boolean isPost = digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
        return isPost || luhn(digits);
    }

    /** Keys with a letter follow no rule that is published; the SIREN behind them does. */
    private static boolean frenchVat(String text) {
        String siren = text.substring(2);
        if (!Character.isDigit(text.charAt(0)) || !Character.isDigit(text.charAt(1))) {
            return luhn(siren);
        }
        return luhn(siren) && Integer.parseInt(text.substring(0, 2)) == (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
    }

    /** Luhn's sum of the first seven, four and the last: a multiple of ten. */
    private static boolean austrian(String digits) {
        return (CheckDigits.luhnSum(digits.substring(0, 7)) + 4 + digits.charAt(7) - '0') % 10 == 0;
    }

    private static boolean swiss(String digits) {
        return (weighted(digits, 5, 4, 3, 2, 7, 6, 5, 4) + digits.charAt(8) - '0') % 11 == 0;
    }

    private static boolean slovenian(String digits) {
        int rest = 11 - weighted(digits, 8, 7, 6, 5, 4, 3, 2) % 11;
        return rest != 11 && rest % 10 == digits.charAt(7) - '0';
    }

    private static boolean czech(String digits) {
        int check = (11 - weighted(digits, 8, 7, 6, 5, 4, 3, 2) % 11) % 10;
        return check == digits.charAt(7) - '0';
    }
}
