package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What headings say of the unit of their column: words that change nothing, and words that change every number. */
final class Units implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String NOTHING = "(?!)";
    private static final String AFTER_NO_LETTER = "(?<![\\p{L}\\p{N}])";
    private static final String BEFORE_NO_LETTER = "(?![\\p{L}\\p{N}])";

    private final Pattern behind;
    private final Pattern scale;
    private final Pattern title;

    /**
     * @param units that may stand behind a heading: {@code in EUR}
     * @param scales that say that numbers are not written in full: {@code in thousands}
     */
    Units(Collection<String> units, Collection<String> scales) {
        this.behind = Pattern.compile("[\\s,]*" + AFTER_NO_LETTER + any(units) + "$");
        this.scale = Pattern.compile(AFTER_NO_LETTER + any(scales) + BEFORE_NO_LETTER);
        // "5 Mio. EUR" is an amount, "Postfach 1000" an address.
        this.title = Pattern.compile("(?<!\\d\\s?)" + AFTER_NO_LETTER
                + "(?:" + any(scales.stream().filter(Units::hasLetters).toList()) + BEFORE_NO_LETTER + "\\s*(?:\\p{L}{1,2}['\u2019\\s]\\s*)?" + any(units) + "?"
                + "|" + any(scales.stream().filter(word -> !hasLetters(word)).toList()) + "\\s*" + any(units)
                + "|[x\u00d7]\\s*" + any(scales.stream().filter(word -> !hasLetters(word)).toList()) + ")[\\s.:*)\\]]*(?:$|[;,(])");
    }

    private static String any(Collection<String> phrases) {
        return phrases.isEmpty() ? NOTHING
                : phrases.stream().map(Units::folded).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The heading without the unit behind it. */
    String without(String heading) {
        String folded = folded(heading);
        String rest = behind.matcher(folded).replaceFirst("");
        return rest.isEmpty() || rest.equals(folded) ? heading : rest;
    }

    /** What stands before the words that say that numbers are not written in full; the whole where there are none. */
    String beforeScale(String heading) {
        Matcher found = scale.matcher(folded(heading));
        return found.find() ? Cells.trim(folded(heading).substring(0, found.start())) : heading;
    }

    boolean isScaled(String heading) {
        return scale.matcher(folded(heading)).find();
    }

    /** The same of a line above the header, which may hold much else: what stands at the end, or at a remark's end, counts. */
    boolean isScaledTitle(String line) {
        return title.matcher(folded(line)).find();
    }

    private static boolean hasLetters(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private static String folded(String text) {
        return Cells.trim(text.replace('\n', ' ').replace('\u00a0', ' ').toLowerCase(Locale.ROOT));
    }
}
