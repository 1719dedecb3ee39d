package eu.meuse.identity.numbers;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write numbers of a kind.
 *
 * @param country where the number needs no mark of its own; empty where there is none
 * @param marked the number with a mark that nothing else has; group 1 holds what is checked
 * @param bare the number without its mark, read so in its own country alone
 * @param check whether the check digits of group 1 are right
 * @param value group 1 in the one form in which it is compared
 */
record Scheme(IdentifierKind kind, String country, Pattern marked, Pattern bare, Predicate<String> check, UnaryOperator<String> value) {

    static Scheme of(IdentifierKind kind, String country, String marked, String bare, Predicate<String> check) {
        return of(kind, country, marked, bare, check, UnaryOperator.identity());
    }

    static Scheme of(
            IdentifierKind kind, String country, String marked, String bare, Predicate<String> check, UnaryOperator<String> value) {
        return new Scheme(kind, country, Pattern.compile(marked), Pattern.compile(bare), check, value);
    }

    /** What a text is; empty where it is not written like numbers of this scheme. */
    Optional<Identifier> read(String text, String itsCountry) {
        Matcher found = marked.matcher(text);
        if (!found.matches()) {
            found = bare.matcher(text);
            if (!itsCountry.equals(country) || !found.matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(of(text, found.group(1)));
    }

    /** What it is where nothing but the check digits tells, country and mark unknown. */
    Optional<Identifier> readUnmarked(String text) {
        Matcher found = bare.matcher(text);
        return found.matches() && check.test(found.group(1)) ? Optional.of(of(text, found.group(1))) : Optional.empty();
    }

    private Identifier of(String text, String number) {
        return check.test(number) ? new Identifier.Valid(kind, value.apply(number)) : new Identifier.Failed(kind, text);
    }
}
