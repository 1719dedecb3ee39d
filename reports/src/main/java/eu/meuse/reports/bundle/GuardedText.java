package eu.meuse.reports.bundle;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula, written with a leading apostrophe and read back without.
 *
 * <p>So that reading gives back what was written, text that already looks guarded is guarded once more. The first
 * characters follow OWASP's note on CSV injection.
 */
final class GuardedText {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private GuardedText() {}

    static String write(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
