package eu.meuse.programme;

import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which figure a worked example expects: {@code to-date}, {@code quarter region=be-liege} or
 * {@code quarter region/sector=be-liege/energy}.
 *
 * @param breakdown empty for the programme as a whole
 * @param key empty likewise
 */
public record ExpectedFigure(String scope, String breakdown, String key) {
    private static final Pattern FORM = Pattern.compile("([a-z-]+)(?: ([a-z_/]+)=(\\S+))?");

    /** Reads the key of an example's {@code expect}; empty where it is of another form. */
    public static Optional<ExpectedFigure> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new ExpectedFigure(form.group(1), orEmpty(form.group(2)), orEmpty(form.group(3))))
                : Optional.empty();
    }

    /** The figure of an indicator. */
    public FigureKey of(String indicator) {
        return new FigureKey(indicator, Scope.of(scope), breakdown, key);
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
