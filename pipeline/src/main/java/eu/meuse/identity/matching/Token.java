package eu.meuse.identity.matching;

/**
 * A word of a name in the one form for all its spellings and languages.
 *
 * @param first its first letter as it is written, for initials are taken in one language
 */
record Token(TokenKind kind, String text, char first) {

    Token(TokenKind kind, String text) {
        this(kind, text, text.charAt(text.length() > 1 && text.charAt(0) == '=' ? 1 : 0));
    }

    Token writtenWith(char letter) {
        return letter == first ? this : new Token(kind, text, letter);
    }
}
