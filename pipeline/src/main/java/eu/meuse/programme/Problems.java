package eu.meuse.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong in the configuration, file by file. */
final class Problems {
    private static final Comparator<Problem> IN_FILE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::message);

    private final List<Problem> found = new ArrayList<>();

    synchronized void add(String file, int line, String message) {
        found.add(new Problem(file, line, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, by file and line, each once. */
    List<Problem> sorted() {
        return found.stream().distinct().sorted(IN_FILE).toList();
    }
}
