package eu.meuse.programme;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A single value of a form. */
record Text(String expected, Pattern form) implements Shape {
    static final Text ANY = text("a text", "(?s).*\\S.*");
    static final Text DATE = text("a date such as 2013-04-30", "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    static final Text YEAR = text("a year", "\\d{4}");
    static final Text QUARTER = text("a quarter such as 2013-Q2", "\\d{4}-Q[1-4]");
    static final Text NUMBER = text("a number such as 5000 or 0.85", "-?\\d+(\\.\\d+)?");
    static final Text COUNT = text("a whole number", "\\d{1,9}");
    static final Text AT_LEAST_ONE = text("a whole number above 0", "[1-9]\\d{0,8}");
    static final Text PERCENT = text("a percentage such as 15 or 12.5", "\\d{1,3}(\\.\\d+)?");
    static final Text MONTH = text("a month such as 2017-03", "\\d{4}-(0[1-9]|1[0-2])");
    static final Text RATE = text("an exchange rate above 0 such as 1.0739", "(?=.*[1-9])\\d+(\\.\\d+)?");
    static final Text FLAG = text("true or false", "true|false");
    static final Text LANGUAGE = text("a language such as de", "[a-z]{2}");
    static final Text COUNTRY = text("a country such as BE", "[A-Z]{2}");
    static final Text CURRENCY = text("a currency such as EUR", "[A-Z]{3}");
    static final Text CODE = text("a code of small letters, digits and hyphens", "[a-z0-9]+(-[a-z0-9]+)*");

    static final Text ENCODING = text("an encoding such as windows-1252", "[A-Za-z0-9][A-Za-z0-9._:+-]*");
    static final Text OFFICIAL = text("a code such as RCO81 or CO08", "[A-Z]{2,3}\\d{1,3}");
    static final Text AS_OF = text("a date such as 2014-09-30, or a year", "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private static Text text(String expected, String form) {
        return new Text(expected, Pattern.compile(form));
    }

    @Override
    public void check(Node node, Checking in) {
        if (!(node instanceof Node.Scalar scalar) || !fits(scalar.text())) {
            in.wrong(node, this);
        }
    }

    private boolean fits(String text) {
        return form.matcher(text).matches() && (this != DATE && this != AS_OF || text.length() < 10 || isDay(text)) && (this != ENCODING || isEncoding(text));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isEncoding(String text) {
        try {
            return Charset.isSupported(text);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    @Override
    public Map<String, Object> schema() {
        if (equals(FLAG)) {
            return Map.of("type", "boolean");
        }
        if (equals(NUMBER) || equals(PERCENT) || equals(RATE)) {
            return Map.of("type", "number");
        }
        // An editor reads 2014 as a number and "2014" as a text: both are meant.
        return equals(ANY)
                ? Map.of("type", List.of("string", "number"))
                : Map.of("type", List.of("string", "integer"), "pattern", "^(" + form.pattern() + ")$");
    }
}
