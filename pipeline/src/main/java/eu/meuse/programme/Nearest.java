package eu.meuse.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The right name that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest edits to a word, first in the alphabet among equals; empty where none is near. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return to(word, candidates, 4);
    }

    /** The same, of those that are no more edits away. @param most for long words; short ones stand less */
    public static Optional<String> to(String word, Collection<String> candidates, int most) {
        int limit = Math.max(1, Math.min(most, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> edits(word, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> edits(word, candidate)).thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop, change or swap with the next, to make one word of the other. */
    static int edits(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                now[column] = Math.min(last[column - 1] + change, 1 + Math.min(last[column], now[column - 1]));
                if (swapped(from, to, row, column)) {
                    now[column] = Math.min(now[column], before[column - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, String to, int row, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
