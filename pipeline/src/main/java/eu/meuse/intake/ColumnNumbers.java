package eu.meuse.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the row below a header that numbers its columns: {@code (1) (2) (3)}, {@code 1. 2. 3.} */
final class ColumnNumbers {
    /** A record of two columns may well hold a 1 and a 2. */
    private static final int LEAST = 3;
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?([1-9]\\d?)[)\\].]?");

    private ColumnNumbers() {}

    /** Whether the cells below the headings count from 1 to their number, and nothing else stands in the row. */
    static boolean are(List<String> cells, List<String> headings) {
        int number = 0;
        for (int i = 0; i < Math.max(cells.size(), headings.size()); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            boolean headed = i < headings.size() && !headings.get(i).isEmpty();
            if (headed != !cell.isEmpty() || headed && !isNumber(cell, ++number)) {
                return false;
            }
        }
        return number >= LEAST;
    }

    private static boolean isNumber(String cell, int number) {
        Matcher found = NUMBER.matcher(cell);
        return found.matches() && Integer.parseInt(found.group(1)) == number;
    }
}
