package eu.meuse.samples.world;

import java.util.Locale;

/** Enterprise numbers whose check digits are right, from ranges that registers are not known to have given out. */
public final class Identifiers {
    private Identifiers() {}

    static String draw(String country, Dice dice) {
        return switch (country) {
            case "BE" -> belgian(9_900_000 + dice.below(99_999));
            case "DE" -> german(98_000_000 + dice.below(1_999_999));
            default -> dutch(89_000_000 + dice.below(999_999), dice);
        };
    }

    /** The last two digits are 97 less the rest of the first eight by 97. */
    public static String belgian(int firstEight) {
        return String.format("BE%08d%02d", firstEight, 97 - firstEight % 97);
    }

    /** ISO 7064, modulo 11, 10. */
    static String german(int firstEight) {
        int product = 10;
        for (char digit : String.format("%08d", firstEight).toCharArray()) {
            int sum = (digit - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return String.format("DE%08d%d", firstEight, (11 - product) % 10);
    }

    /** Weights 9 to 2, then −1: the sum is a multiple of 11. */
    private static String dutch(int firstEight, Dice dice) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (String.format("%08d", firstEight).charAt(i) - '0') * (9 - i);
        }
        return sum % 11 == 10
                ? dutch(89_000_000 + dice.below(999_999), dice)
                : String.format("NL%08d%dB01", firstEight, sum % 11);
    }

    /** The same identifier as people type it. */
    static String typed(String id, Dice dice) {
        if (id.startsWith("BE") && dice.chance(40)) {
            return "BE " + id.substring(2, 6) + "." + id.substring(6, 9) + "." + id.substring(9);
        }
        return dice.chance(6) ? id.toLowerCase(Locale.ROOT) : id;
    }
}
