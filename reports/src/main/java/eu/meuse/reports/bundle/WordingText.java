package eu.meuse.reports.bundle;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A wording as one line: its key, then for each argument a bar, the name, an equals sign and the value. */
final class WordingText {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z.-]*");
    private static final Pattern NAME = Pattern.compile("[a-z]+");

    private WordingText() {}

    static String write(Wording wording) {
        StringBuilder line = new StringBuilder(wording.key());
        for (Map.Entry<String, String> argument : wording.arguments().entrySet()) {
            line.append('|').append(argument.getKey()).append('=').append(escaped(argument.getValue()));
        }
        return line.toString();
    }

    /** Empty where it is no such line. */
    static Optional<Wording> read(String line) {
        String[] parts = line.split("\\|", -1);
        SortedMap<String, String> arguments = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            if (sign < 0 || !NAME.matcher(parts[i].substring(0, sign)).matches()) {
                return Optional.empty();
            }
            arguments.put(parts[i].substring(0, sign), plain(parts[i].substring(sign + 1)));
        }
        return KEY.matcher(parts[0]).matches() ? Optional.of(new Wording(parts[0], arguments)) : Optional.empty();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\p").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            value.append(c == '\\' && i + 1 < escaped.length() ? character(escaped.charAt(++i)) : c);
        }
        return value.toString();
    }

    private static char character(char letter) {
        return switch (letter) {
            case 'p' -> '|';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
