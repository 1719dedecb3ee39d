package eu.meuse.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What makes two lines of a participant list the same person. */
public final class Person {
    private Person() {}

    /**
     * The person's canonical form: the e-mail, trimmed and in lower case; where there is none, name and organisation,
     * trimmed, white space folded, in lower case. Empty where there is neither e-mail nor name.
     *
     * @param email null or blank where there is none
     * @param name null or blank where there is none
     * @param organisation null or blank where there is none
     */
    public static Optional<String> canonical(String email, String name, String organisation) {
        String address = folded(email);
        if (!address.isEmpty()) {
            return Optional.of("e\n" + address);
        }
        String called = folded(name);
        return called.isEmpty() ? Optional.empty() : Optional.of("n\n" + called + "\n" + folded(organisation));
    }

    private static String folded(String text) {
        if (text == null) {
            return "";
        }
        if (isFolded(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(folded, text.charAt(i));
        }
        int length = folded.length();
        if (length > 0 && folded.charAt(length - 1) == ' ') {
            folded.setLength(length - 1);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Most text is: no blanks but single ones within, nothing beyond Latin-1, which is always composed. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next > 0xff || (next != ' ' && isSpace(next)) || (next == ' ' && before == ' ')) {
                return false;
            }
            before = next;
        }
        return before != ' ';
    }

    private static void append(StringBuilder folded, char next) {
        if (!isSpace(next)) {
            folded.append(next);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isSpace(char next) {
        return next <= ' ' || (next > 0x7f && (Character.isWhitespace(next) || Character.isSpaceChar(next)));
    }
}
