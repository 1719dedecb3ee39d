package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds misspelt columns in Spark SQL without starting Spark: words that are near a column's name but are none.
 * What this lets pass, the {@link FormulaLanguage} is asked about.
 */
final class SqlWords {
    /** Quoted texts and functions are passed over by taking them as one piece each. */
    private static final Pattern PIECE = Pattern.compile("'[^']*'|[A-Za-z_][A-Za-z0-9_]*\\s*\\(|([A-Za-z_][A-Za-z0-9_]*)");

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "null", "is", "in", "between", "like", "distinct",
            "case", "when", "then", "else", "end", "true", "false", "as", "date", "interval", "filter", "where");
    private static final List<String> ADDED = List.of("quarter_start", "quarter_end");

    private SqlWords() {}

    /** Whether no word is misspelt. */
    static boolean check(Node sql, FactTable table, Checking in) {
        boolean right = true;
        List<String> columns = Stream.concat(MeasureColumns.of(table).stream().map(Column::name), ADDED.stream()).toList();
        Matcher piece = PIECE.matcher(sql.single().orElse(""));
        while (piece.find()) {
            String word = piece.group(1);
            if (word != null && isMisspelt(word, columns)) {
                in.unknown(sql.line(), "column of " + table.dataset(), word, columns);
                right = false;
            }
        }
        return right;
    }

    private static boolean isMisspelt(String word, List<String> columns) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !columns.contains(lower) && !KEYWORDS.contains(lower) && Nearest.to(lower, columns).isPresent();
    }
}
