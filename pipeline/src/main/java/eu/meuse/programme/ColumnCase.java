package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns in formulas in the one spelling by which they are known: Spark asks for none, but what counts people is told by it. */
final class ColumnCase {
    private static final Pattern WORD_OR_TEXT = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_]\\w*");
    private static final List<String> OF_THE_QUARTER = List.of("quarter_start", "quarter_end");

    private ColumnCase() {}

    /** A formula in Spark SQL with the columns of its table in small letters; texts in quotes stay as they are. */
    static String of(String sql, FactTable table) {
        return WORD_OR_TEXT.matcher(sql).replaceAll(found -> {
            String small = found.group().toLowerCase(Locale.ROOT);
            boolean isColumn = OF_THE_QUARTER.contains(small) || MeasureColumns.of(table).stream().anyMatch(column -> column.name().equals(small));
            return Matcher.quoteReplacement(isColumn ? small : found.group());
        });
    }
}
