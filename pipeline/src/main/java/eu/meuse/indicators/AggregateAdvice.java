package eu.meuse.indicators;

import eu.meuse.programme.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write in the place of something that is no aggregate which can be put together from parts. */
final class AggregateAdvice {
    private static final List<String> FUNCTIONS = List.of("count", "sum", "min", "max");
    private static final Pattern CALL = Pattern.compile("(?s)\\s*([A-Za-z_][A-Za-z_0-9]*)\\s*\\(.*");
    private static final String FORMS = "an aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression";
    private static final String MEANS = "a mean is a ratio of a sum and a count, and what no formula can say is coded";

    private AggregateAdvice() {}

    static String on(String sql) {
        Matcher call = CALL.matcher(sql);
        String function = call.matches() ? call.group(1).toLowerCase(Locale.ROOT) : "";
        if (function.isEmpty() || FUNCTIONS.contains(function)) {
            return "\"" + sql.strip() + "\" is not one aggregate: " + FORMS + "; several are a sum or a ratio";
        }
        return Nearest.to(function, FUNCTIONS)
                .map(near -> "unknown aggregate \"" + function + "\"; did you mean \"" + near + "\"? " + capitalised(FORMS))
                .orElse("\"" + function + "\" is not usable here: " + FORMS + "; " + MEANS);
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
