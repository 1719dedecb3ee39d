package eu.meuse.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Work on several tables at once. It has threads of its own: Iceberg's commits wait for the common pool, and would wait
 * for ever on one of its threads.
 */
final class SideBySide {
    private static final int THREADS = 4;

    private SideBySide() {}

    /** What a piece of work makes of each table, by name; the first failure is passed on when all have ended. */
    static <T> Map<String, T> map(Collection<String> tables, Function<String, T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> names = new ArrayList<>(tables);
            List<CompletableFuture<T>> pieces = names.stream()
                    .map(name -> CompletableFuture.supplyAsync(() -> work.apply(name), threads))
                    .toList();
            CompletableFuture.allOf(pieces.toArray(CompletableFuture[]::new)).join();
            Map<String, T> made = new TreeMap<>();
            names.forEach(name -> made.put(name, pieces.get(names.indexOf(name)).join()));
            return made;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            threads.shutdown();
        }
    }
}
