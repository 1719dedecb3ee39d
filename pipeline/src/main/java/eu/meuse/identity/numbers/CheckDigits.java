package eu.meuse.identity.numbers;

import java.math.BigInteger;

/** The arithmetic of check digits. All take digits (and letters where said) alone. */
final class CheckDigits {
    private static final int BASE = 10;
    private static final int MOD_97 = 97;

    private CheckDigits() {}

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    /** Whether the last two of ten digits and the first eight add up to a multiple of 97 (Royal decree of 24 June 2003, Belgium). */
    static boolean belgian(String digits) {
        return (Long.parseLong(digits.substring(0, 8)) + Long.parseLong(digits.substring(8))) % MOD_97 == 0;
    }

    /** ISO 7064 mod 97-10 over digits and letters, A as 10: the remainder is 1. */
    static boolean mod97of10(String text) {
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            digits.append(Character.digit(c, Character.MAX_RADIX));
        }
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(MOD_97)).intValue() == 1;
    }

    /** ISO 7064 mod 11,10: the last digit checks those before it. */
    static boolean mod11of10(String digits) {
        int product = BASE;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digit(digits, i) + product) % BASE;
            product = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
        }
        return (product + digit(digits, digits.length() - 1)) % BASE == 1;
    }

    /** Luhn (ISO/IEC 7812-1): every second digit from the right doubled, the sum of all digits a multiple of ten. */
    static boolean luhn(String digits) {
        return luhnSum(digits) % BASE == 0;
    }

    /** The sum that Luhn's rule takes, the last digit not doubled. */
    static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum;
    }

    /** The sum of the digits, each times its weight; digits beyond the weights do not count. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum;
    }
}
