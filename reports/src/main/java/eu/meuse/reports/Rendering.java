package eu.meuse.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes things side by side; what comes out does not depend on which is ready first. */
final class Rendering {
    private static final int THREADS = 2;

    private Rendering() {}

    /** What the jobs make, in their order; where some fail, the fault of the first of them. */
    static <T> List<T> all(List<Callable<T>> jobs) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> made = jobs.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : made) {
                results.add(result(one));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> made) throws IOException {
        try {
            return made.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while documents were made", stopped);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            if (fault.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(fault.getCause());
        }
    }
}
