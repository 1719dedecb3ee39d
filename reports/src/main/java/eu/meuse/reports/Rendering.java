package eu.meuse.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes files side by side; what they hold does not depend on which is ready first. */
final class Rendering {
    private static final int THREADS = 2;

    private Rendering() {}

    /** A file to be made. */
    record Job(String path, Callable<byte[]> maker) {}

    /** Path to bytes of every job; the fault of the first job that failed, in their order. */
    static SortedMap<String, byte[]> all(List<Job> jobs) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> made = new ArrayList<>();
            jobs.forEach(job -> made.add(threads.submit(job.maker())));
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (int i = 0; i < jobs.size(); i++) {
                files.put(jobs.get(i).path(), result(made.get(i)));
            }
            return files;
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] result(Future<byte[]> made) throws IOException {
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
