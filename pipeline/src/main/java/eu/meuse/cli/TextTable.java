package eu.meuse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of cells as lines of equal columns; the first row is the head. */
final class TextTable {
    private static final String GAP = "  ";
    /** Control characters, and those that turn the direction of what follows. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069]");

    private TextTable() {}

    /** @param columns a letter a column: {@code w} for words, which stand left, {@code n} for numbers, which stand right */
    static List<String> lines(List<List<String>> cells, String columns) {
        List<List<String>> rows = cells.stream().map(row -> row.stream().map(TextTable::harmless).toList()).toList();
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        return rows.stream().map(row -> line(row, widths, columns)).toList();
    }

    /** What came in a file's name or a reason must neither break the table nor steer the terminal. */
    private static String harmless(String cell) {
        return CONTROL.matcher(cell).replaceAll("\uFFFD");
    }

    private static String line(List<String> row, int[] widths, String columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - row.get(i).length());
            cells.add(columns.charAt(i) == 'w' ? row.get(i) + space : space + row.get(i));
        }
        return String.join(GAP, cells).stripTrailing();
    }
}
