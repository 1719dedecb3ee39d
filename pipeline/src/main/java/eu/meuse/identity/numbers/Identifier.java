package eu.meuse.identity.numbers;

/** What an identifier is found to be. */
public sealed interface Identifier {

    /**
     * Of a known kind, its check digits right where it has any.
     *
     * @param value the number in one form, whatever it was written like: {@code BE 403.019.261} and {@code 0403019261}
     *     are both 0403019261
     */
    record Valid(IdentifierKind kind, String value) implements Identifier {}

    /** Written like one of this kind, but its check digits are wrong: a slip of the pen. */
    record Failed(IdentifierKind kind, String text) implements Identifier {}

    /** Of no known kind. @param text its letters and digits in upper case */
    record Unknown(String text) implements Identifier {}

    /** There is none. */
    record None() implements Identifier {}
}
