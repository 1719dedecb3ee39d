package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a heading apart where people put it together: a number in front ({@code 3. Title}), the mark of a footnote
 * behind, the same words in a second language behind a slash, a dash, a line break or in brackets.
 */
final class HeadingParts {
    /** A longer cell is prose. */
    private static final int LONGEST = 300;
    private static final Pattern IN_FRONT = Pattern.compile("^\\(?\\d{1,2}[.):]\\s*(?=\\p{L})");
    private static final Pattern BEHIND = Pattern.compile("\\s*(\\d\\)|[*\u00b9\u00b2\u00b3\u2074-\u2079]+)$");
    private static final Pattern SEAM = Pattern.compile("[/|\\n]+|--+|\\s[-\u2013\u2014]|[-\u2013\u2014]\\s");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern LIST = Pattern.compile("[,;]");

    private HeadingParts() {}

    /** Whether a cell may be a heading at all. */
    static boolean canBeHeading(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST;
    }

    /** The heading without what is put in front of it and behind it. */
    static String plain(String heading) {
        String rest = IN_FRONT.matcher(heading).replaceFirst("");
        return BEHIND.matcher(rest).replaceFirst("");
    }

    /** What stands beside what, those in brackets last; the whole where there is but one. */
    static List<String> of(String heading) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        List<String> inBrackets = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(heading);
        while (brackets.find()) {
            brackets.appendReplacement(open, "\n");
            inBrackets.addAll(List.of(LIST.split(brackets.group(1))));
        }
        add(parts, brackets.appendTail(open).toString());
        inBrackets.forEach(part -> add(parts, part));
        return parts;
    }

    private static void add(List<String> parts, String text) {
        for (String part : SEAM.split(text)) {
            String trimmed = plain(Cells.trim(part));
            if (!trimmed.isEmpty()) {
                parts.add(trimmed);
            }
        }
    }
}
